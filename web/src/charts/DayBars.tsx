import { useTranslation } from "react-i18next";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { formatDay } from "@/format/dates";
import { directionOf } from "@/i18n";
import type { Language } from "@/preferences";
import { useMotion } from "@/theme/mode";
import type { DayRow, Series } from "./series";
import { axisTicks } from "./ticks";

interface Props {
  series: Series[];
  rows: DayRow[];
  show: (value: number) => string;
  tick: (value: number) => string;
  /** The axis is never finer than this. */
  unit: number;
}

const TEXT = { fill: "var(--text-3)", fontSize: 12 };
const dayAndMonth = (day: string) => formatDay(day).slice(0, 5);

/** Stacked bars, one for each day. Time runs with the reading direction. Loaded on its own: recharts is heavy. */
export default function DayBars({ series, rows, show, tick, unit }: Props) {
  const { i18n } = useTranslation();
  const rtl = directionOf(i18n.language as Language) === "rtl";
  const motion = useMotion();
  const highest = Math.max(
    ...rows.map(({ values }) => series.reduce((sum, { key }) => sum + (values[key] ?? 0), 0)),
  );
  const ticks = axisTicks(highest, unit);
  const sides = rtl ? { left: 4, right: 0 } : { left: 0, right: 4 }; // physical: a drawing has no others
  const margin = { top: 8, bottom: 0, ...sides };
  return (
    <div dir="ltr" className="chart-canvas">
      <ResponsiveContainer width="100%" height="100%" debounce={50}>
        {/* What it shows is in the table beside it, so the drawing itself stays out of the tab order. */}
        <BarChart
          data={rows}
          accessibilityLayer={false}
          barCategoryGap={rows.length > 60 ? "12%" : "22%"}
          margin={margin}
        >
          <CartesianGrid vertical={false} stroke="var(--split)" />
          <XAxis
            dataKey="day"
            reversed={rtl}
            tickFormatter={dayAndMonth}
            interval="equidistantPreserveStart"
            minTickGap={40}
            axisLine={false}
            tickLine={false}
            tick={TEXT}
            tickMargin={8}
          />
          <YAxis
            orientation={rtl ? "right" : "left"}
            width="auto"
            ticks={ticks}
            domain={[0, ticks.at(-1) ?? 0]}
            interval={0}
            tickFormatter={tick}
            axisLine={false}
            tickLine={false}
            tick={TEXT}
          />
          <Tooltip
            cursor={{ fill: "var(--fill-3)" }}
            isAnimationActive={false}
            content={({ active, payload }) => {
              const row = payload?.[0]?.payload as DayRow | undefined;
              return active && row ? <Detail row={row} series={series} show={show} rtl={rtl} /> : null;
            }}
          />
          {series.map(({ key, name, colour, edge }) => (
            <Bar
              key={key}
              name={name}
              dataKey={(row: DayRow) => row.values[key] ?? 0}
              stackId="day"
              fill={colour}
              stroke={edge ?? "var(--container)"}
              strokeWidth={rows.length > 60 ? 0.5 : 1}
              maxBarSize={18}
              radius={1.5}
              isAnimationActive={motion}
              animationDuration={240}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

interface DetailProps {
  row: DayRow;
  series: Series[];
  show: (value: number) => string;
  rtl: boolean;
}

function Detail({ row, series, show, rtl }: DetailProps) {
  const present = series.filter(({ key }) => (row.values[key] ?? 0) > 0);
  return (
    <div className="chart-detail" dir={rtl ? "rtl" : "ltr"}>
      <strong className="num">{formatDay(row.day)}</strong>
      {(present.length > 0 ? present : series.slice(0, 1)).map(({ key, name, colour, edge }) => (
        <span key={key}>
          <i style={{ background: colour, boxShadow: `inset 0 0 0 1px ${edge ?? colour}` }} />
          {name}
          <b className="num">{show(row.values[key] ?? 0)}</b>
        </span>
      ))}
    </div>
  );
}
