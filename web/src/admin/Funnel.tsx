import "@/charts/charts.css";
import { useTranslation } from "react-i18next";
import type { Stats } from "@/api/types";
import { formatPercent } from "@/format/percent";
import { counted } from "@/i18n";
import { funnelOf, share } from "@/stats/figures";
import { Ltr } from "@/ui/Formatted";
import { Panel } from "@/ui/Panel";

const STEPS = ["created", "decided", "validated", "converted"] as const;
const STRENGTH = [35, 55, 80, 100];

/** How far the leads of a period came, from sent to sold. */
export function Funnel({ stats, className }: { stats: Stats; className?: string }) {
  const { t } = useTranslation();
  const steps = funnelOf(stats);
  return (
    <Panel
      className={className ?? ""}
      title={t("admin.funnel")}
      text={t("admin.funnel_text", {
        ...counted(steps.created),
        period: t("common.days", counted(stats.period_days)),
      })}
    >
      {steps.created === 0 ? (
        <p className="chart-empty quiet">{t("stats.no_leads")}</p>
      ) : (
        <>
          <ol className="funnel">
            {STEPS.map((step, n) => {
              const percent = share(steps[step], steps.created) ?? 0;
              return (
                <li key={step}>
                  <span className="track" aria-hidden>
                    <i style={{ blockSize: `${percent}%`, opacity: (STRENGTH[n] ?? 100) / 100 }} />
                  </span>
                  <b className="num">{counted(steps[step]).n}</b>
                  <small>
                    {t(`admin.funnel_${step}`)} · <Ltr>{formatPercent(percent)}</Ltr>
                  </small>
                </li>
              );
            })}
          </ol>
          <p className="quiet funnel-rest">
            {t("admin.funnel_rest", {
              pending: counted(stats.pending).n,
              rejected: counted(stats.rejected).n,
              expired: counted(stats.expired).n,
            })}
          </p>
        </>
      )}
    </Panel>
  );
}
