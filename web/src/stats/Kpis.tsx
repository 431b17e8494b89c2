import { useTranslation } from "react-i18next";
import type { Stats } from "@/api/types";
import { MINUS, NBSP } from "@/format/money";
import { formatNumber, formatPercent } from "@/format/percent";
import { counted } from "@/i18n";
import { Ltr } from "@/ui/Formatted";

/** A figure with its unit, smaller and quieter: `74,4 %`, `7,9 / 10`. A dash when there is nothing to measure. */
function Figure({ value, unit }: { value: string | null; unit?: string }) {
  const { t } = useTranslation();
  if (value === null) return <span className="kpi">{t("common.none")}</span>;
  return (
    <bdi dir="ltr" className="kpi num">
      {value}
      {unit ? (
        <span className="unit">
          {NBSP}
          {unit}
        </span>
      ) : null}
    </bdi>
  );
}

export function Rate({ value }: { value: number | null | undefined }) {
  const [digits = null] = value == null ? [] : formatPercent(value, 1).split(NBSP);
  return <Figure value={digits} unit="%" />;
}

export function Quality({ value }: { value: number | null | undefined }) {
  return <Figure value={value == null ? null : formatNumber(value, 1)} unit="/ 10" />;
}

export function Count({ value }: { value: number }) {
  return <Figure value={counted(value).n} />;
}

/** What a validation rate is a part of: leads that nobody decided yet weigh it down (rules, section 8). */
export function OfAll({ stats }: { stats: Stats }) {
  const { t } = useTranslation();
  if (stats.total_leads === 0) return null;
  return stats.pending > 0 ? t("stats.of_all", counted(stats.pending)) : t("stats.of_all_none");
}

interface DeltaProps {
  now: number;
  before: number | undefined;
  /** `count` says by how many; `percent` by how much of the former figure. */
  as: "count" | "percent";
  /** More is good in itself; spending is neither good nor bad. */
  good?: boolean;
}

/** The change since the period before; coloured only where the direction is good or bad in itself. */
export function Delta({ now, before, as, good }: DeltaProps) {
  const { t } = useTranslation();
  // Half of nothing is not a percentage.
  if (before === undefined || (as === "percent" && before === 0)) return null;
  const difference = now - before;
  const sign = difference > 0 ? "+" : difference < 0 ? MINUS : "";
  const size =
    as === "count" ? counted(Math.abs(difference)).n : formatPercent(Math.abs((100 * difference) / before));
  const look = !good || difference === 0 ? "strong" : difference > 0 ? "good" : "bad";
  return (
    <>
      <Ltr className={`num ${look}`}>{`${sign}${size}`}</Ltr> {t("stats.before")}
    </>
  );
}
