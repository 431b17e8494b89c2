import type { ReactNode } from "react";

interface Props {
  title?: ReactNode;
  text?: ReactNode;
  end?: ReactNode;
  children?: ReactNode;
  className?: string;
  /** Lists and tables touch the edge of their card. */
  flush?: boolean;
}

/** One card, one subject; no shadow, no coloured header, never a card in a card. */
export function Panel({ title, text, end, children, className, flush }: Props) {
  return (
    <section className={`panel${flush ? " flush" : ""}${className ? ` ${className}` : ""}`}>
      {title ? (
        <header className="panel-head">
          <div>
            <h2>{title}</h2>
            {text ? <p>{text}</p> : null}
          </div>
          {end}
        </header>
      ) : null}
      {children}
    </section>
  );
}

/** `label … value` lines, separated by hairlines. */
export function Ledger({ rows }: { rows: { label: ReactNode; value: ReactNode; key: string }[] }) {
  return (
    <dl className="ledger">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
