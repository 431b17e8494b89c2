import "./charts.css";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { formatDay } from "@/format/dates";
import { Panel } from "@/ui/Panel";
import type { DayRow, Series } from "./series";

const DayBars = lazy(() => import("./DayBars"));

interface Props {
  title: string;
  /** One line that says what there is to see. */
  text: string;
  series: Series[];
  rows: DayRow[];
  /** A value as it stands in the tooltip and in the table. */
  show: (value: number) => string;
  /** A value on the axis, where centimes may be dropped. */
  tick?: (value: number) => string;
  /** The axis is never finer than this: one lead, or the hundred centimes of a dirham. */
  unit?: number;
  /** Said instead of a chart without bars. */
  empty: string;
  className?: string;
  end?: ReactNode;
}

/** A bar for each day, with its title, a summary, a legend, and the same data as a table for screen readers. */
export function ChartPanel({ title, text, series, rows, show, tick, unit, empty, className, end }: Props) {
  const blank = rows.every((row) => series.every(({ key }) => (row.values[key] ?? 0) === 0));
  return (
    <Panel className={`chart-panel ${className ?? ""}`} title={title} text={text} end={end}>
      {blank ? (
        <p className="chart-empty quiet">{empty}</p>
      ) : (
        <>
          {series.length > 1 ? <Legend series={series} /> : null}
          <div className="chart" role="img" aria-label={`${title}. ${text}`}>
            <Suspense fallback={<span className="bone chart-bone" />}>
              <DayBars series={series} rows={rows} show={show} tick={tick ?? show} unit={unit ?? 1} />
            </Suspense>
          </div>
          <DataTable title={title} series={series} rows={rows} show={show} />
        </>
      )}
    </Panel>
  );
}

function Legend({ series }: { series: Series[] }) {
  return (
    <ul className="legend" aria-hidden>
      {series.map(({ key, name, colour, edge }) => (
        <li key={key}>
          <i style={{ background: colour, boxShadow: `inset 0 0 0 1px ${edge ?? colour}` }} />
          {name}
        </li>
      ))}
    </ul>
  );
}

function DataTable({ title, series, rows, show }: Pick<Props, "title" | "series" | "rows" | "show">) {
  const { t } = useTranslation();
  return (
    <div className="visually-hidden">
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t("deposit.column_date")}</th>
            {series.map(({ key, name }) => (
              <th key={key} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, values }) => (
            <tr key={day}>
              <th scope="row">{formatDay(day)}</th>
              {series.map(({ key }) => (
                <td key={key}>{show(values[key] ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
