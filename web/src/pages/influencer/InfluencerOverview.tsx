import { Link } from "@tanstack/react-router";
import { CirclePlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { useUser } from "@/api/session";
import { EarningTotals } from "@/earnings/EarningTotals";
import { useEarnings } from "@/earnings/queries";
import { formatDate, formatTime } from "@/format/dates";
import { firstName } from "@/format/names";
import { MyLeadList } from "@/leads/MyLeadList";
import { live } from "@/live";
import { useNow } from "@/ui/now";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

export default function InfluencerOverview() {
  const { t } = useTranslation();
  const user = useUser();
  const now = useNow();
  const earnings = useEarnings();
  const recent = api.useQuery(
    "get",
    "/api/leads/influencer/my-leads",
    { params: { query: { limit: 6 } } },
    live,
  );
  const propose = (
    <Link to="/nouveau-lead" className="button primary">
      <CirclePlus size={16} strokeWidth={1.75} aria-hidden />
      {t("nav.new_lead")}
    </Link>
  );
  return (
    <>
      <PageHeader
        title={t("overview.hello", { name: firstName(user.display_name) })}
        text={t("overview.influencer_intro", { date: formatDate(now), time: formatTime(now) })}
        end={propose}
      />
      <div className="stack">
        {earnings.data ? (
          <EarningTotals totals={earnings.data.totals} />
        ) : earnings.error ? (
          <Panel>
            <ErrorState error={earnings.error} onRetry={() => void earnings.refetch()} />
          </Panel>
        ) : (
          <Panel>
            <Lines count={2} />
          </Panel>
        )}
        <Panel
          flush
          title={t("overview.recent_leads")}
          text={t("overview.recent_text")}
          end={<Link to="/mes-leads">{t("common.see_all")}</Link>}
        >
          {recent.data ? (
            recent.data.leads.length > 0 ? (
              <MyLeadList leads={recent.data.leads} />
            ) : (
              <EmptyState title={t("mine.empty")} text={t("overview.first_lead")} />
            )
          ) : recent.error ? (
            <ErrorState error={recent.error} onRetry={() => void recent.refetch()} />
          ) : (
            <div className="pad">
              <Lines count={5} />
            </div>
          )}
        </Panel>
      </div>
    </>
  );
}
