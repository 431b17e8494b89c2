import { useTranslation } from "react-i18next";
import type { Stats } from "@/api/types";
import { ChartPanel } from "@/charts/ChartPanel";
import { coloursOf } from "@/charts/series";
import { counted } from "@/i18n";
import { SERIES } from "./figures";

export function LeadsPerDay({ stats, className }: { stats: Stats; className?: string }) {
  const { t } = useTranslation();
  return (
    <ChartPanel
      className={className ?? ""}
      title={t("stats.per_day")}
      text={t("stats.per_day_text", {
        ...counted(stats.total_leads),
        period: t("common.days", counted(stats.period_days)),
      })}
      empty={t("stats.no_leads")}
      series={SERIES.map((key) => ({ key, name: t(`stats.series_${key}`), ...coloursOf(key) }))}
      rows={stats.daily.map(({ date, converted, validated, pending, rejected, lost }) => ({
        day: date,
        values: { converted, validated, pending, rejected, lost },
      }))}
      show={(value) => counted(value).n}
    />
  );
}
