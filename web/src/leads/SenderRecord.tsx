import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { formatNumber } from "@/format/percent";
import { counted } from "@/i18n";
import { useStatsOf } from "@/stats/queries";
import { Ltr, Percent } from "@/ui/Formatted";
import { Ledger } from "@/ui/Panel";
import { Lines } from "@/ui/States";

/** What became of the leads that the same person brought lately. */
export function SenderRecord({ lead: { influencer_id, influencer_name } }: { lead: Lead }) {
  const { t } = useTranslation();
  const { data, error } = useStatsOf(influencer_id);
  const none = t("common.none");
  return (
    <section className="note">
      <h3>
        {t("leads.influencer")} · <bdi>{influencer_name}</bdi>
      </h3>
      {data ? (
        <Ledger
          rows={[
            {
              key: "leads",
              label: t("lead.record_leads", { period: t("common.days", counted(data.period_days)) }),
              value: counted(data.total_leads).n,
            },
            {
              key: "validation",
              label: t("stats.validation_rate"),
              value: data.validation_rate == null ? none : <Percent value={data.validation_rate} />,
            },
            {
              key: "quality",
              label: t("stats.quality"),
              value:
                data.avg_quality == null ? (
                  none
                ) : (
                  <Ltr className="num">
                    {t("lead.out_of_ten", { score: formatNumber(data.avg_quality, 1) })}
                  </Ltr>
                ),
            },
          ]}
        />
      ) : error ? (
        <p className="quiet">{t("fault.title")}</p>
      ) : (
        <Lines count={3} />
      )}
      <Link to="/leads" search={{ view: "all", influencer: influencer_id }}>
        {t("lead.see_theirs")}
      </Link>
    </section>
  );
}
