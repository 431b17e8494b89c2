import "@/charts/charts.css";
import { useTranslation } from "react-i18next";
import type { Stats } from "@/api/types";
import { counted } from "@/i18n";
import { Percent } from "@/ui/Formatted";
import { Panel } from "@/ui/Panel";
import { share } from "./figures";

/** Where the leads came from: bars, numbers, shares; the table is what a screen reader reads. */
export function Sources({ stats, className }: { stats: Stats; className?: string }) {
  const { t } = useTranslation();
  const sources = [...(stats.sources ?? [])].sort((a, b) => b.leads - a.leads);
  const total = sources.reduce((sum, { leads }) => sum + leads, 0);
  // Of very many leads the server looks at the latest only.
  const partial = (stats.sources_of_leads ?? stats.total_leads) < stats.total_leads;
  const most = sources[0]?.leads ?? 0;
  return (
    <Panel
      className={className ?? ""}
      title={t("stats.sources")}
      text={
        partial
          ? t("stats.latest", counted(stats.sources_of_leads ?? 0))
          : t("stats.over", { period: t("common.days", counted(stats.period_days)) })
      }
    >
      {total === 0 ? (
        <p className="chart-empty quiet">{t("stats.no_leads")}</p>
      ) : (
        <table className="shares">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t("leads.source")}</th>
              <td />
              <th scope="col">{t("stats.leads")}</th>
              <th scope="col">{t("stats.share")}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map(({ source, leads }) => (
              <tr key={source}>
                <th scope="row">{t(`source.${source}`)}</th>
                <td aria-hidden>
                  <span className="track">
                    <i style={{ inlineSize: `${(100 * leads) / most}%` }} />
                  </span>
                </td>
                <td className="strong">{counted(leads).n}</td>
                <td>
                  <Percent value={share(leads, total) ?? 0} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
