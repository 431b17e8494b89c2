import { useTranslation } from "react-i18next";
import type { Stats } from "@/api/types";
import { ChartPanel } from "@/charts/ChartPanel";
import { type Centimes, centimes } from "@/format/money";
import { counted } from "@/i18n";
import { useMoneyText } from "@/ui/Money";
import { sumDays } from "./figures";

interface Props {
  stats: Stats;
  className?: string;
  /** For those who oversee everybody, it is commissions rather than spending. */
  platform?: boolean;
}

/** What was deducted on each day: the same as the statement of the deposit. Values are centimes. */
export function SpentPerDay({ stats, className, platform }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const name = t(platform ? "stats.commissions" : "stats.spent");
  const { spent } = sumDays(stats.daily);
  const mean = Math.round(spent / Math.max(1, stats.daily.length)) as Centimes;
  return (
    <ChartPanel
      className={className ?? ""}
      title={t(platform ? "stats.commissions_per_day" : "stats.spent_per_day")}
      text={t("stats.spent_per_day_text", {
        amount: money(spent),
        period: t("common.days", counted(stats.period_days)),
        mean: money(mean),
      })}
      empty={t("stats.nothing_spent")}
      series={[{ key: "spent", name, colour: "var(--chart-validated)" }]}
      rows={stats.daily.map(({ date, spent_that_day }) => ({
        day: date,
        values: { spent: centimes(spent_that_day ?? 0) },
      }))}
      show={(value) => money(value as Centimes)}
      unit={100}
      tick={(value) => counted(Math.round(value / 100)).n}
    />
  );
}
