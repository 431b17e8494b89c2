import type { ReactNode } from "react";

interface Cell {
  key: string;
  label: ReactNode;
  value: ReactNode;
  note?: ReactNode;
}

/** One card of figures with dividers, not separate tiles. */
export function Strip({ cells }: { cells: Cell[] }) {
  return (
    <dl className="panel flush strip">
      {cells.map(({ key, label, value, note }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {note ? <dd className="quiet">{note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
