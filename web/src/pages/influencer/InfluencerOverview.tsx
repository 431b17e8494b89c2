import { getRouteApi, Link } from "@tanstack/react-router";
import { CirclePlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { useUser } from "@/api/session";
import { EarningTotals } from "@/earnings/EarningTotals";
import { useEarningTotals } from "@/earnings/queries";
import { SenderChecklist } from "@/first-hour/SenderChecklist";
import { useSenderSteps } from "@/first-hour/steps";
import { formatDate, formatTime } from "@/format/dates";
import { firstName } from "@/format/names";
import { MyLeadList } from "@/leads/MyLeadList";
import { live } from "@/live";
import { MyStats } from "@/stats/MyStats";
import { PeriodChoice } from "@/stats/PeriodChoice";
import { USUAL } from "@/stats/period";
import { StripBones } from "@/stats/StatsState";
import { useNow } from "@/ui/now";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/");

export default function InfluencerOverview() {
  const { t } = useTranslation();
  const user = useUser();
  const now = useNow();
  const { days = USUAL } = route.useSearch();
  const navigate = route.useNavigate();
  const steps = useSenderSteps();
  return (
    <>
      <PageHeader
        title={t("overview.hello", { name: firstName(user.display_name) })}
        text={t("overview.influencer_intro", { date: formatDate(now), time: formatTime(now) })}
        end={
          <>
            {steps && !steps.sent ? null : (
              <PeriodChoice
                days={days}
                onChange={(days) => void navigate({ search: { days }, replace: true, resetScroll: false })}
              />
            )}
            <Link to="/nouveau-lead" className="button primary">
              <CirclePlus size={16} strokeWidth={1.75} aria-hidden />
              {t("nav.new_lead")}
            </Link>
          </>
        }
      />
      <div className="stack">
        {steps ? <SenderChecklist steps={steps} /> : null}
        {steps && !steps.sent ? null : (
          <>
            <Totals />
            <MyStats days={days} />
            <Recent />
          </>
        )}
      </div>
    </>
  );
}

function Totals() {
  const { data, error, refetch } = useEarningTotals();
  if (data) return <EarningTotals totals={data.totals} />;
  if (!error) return <StripBones look="four" />;
  return (
    <Panel>
      <ErrorState error={error} onRetry={() => void refetch()} />
    </Panel>
  );
}

function Recent() {
  const { t } = useTranslation();
  const { data, error, refetch } = api.useQuery(
    "get",
    "/api/leads/influencer/my-leads",
    { params: { query: { limit: 6 } } },
    live,
  );
  return (
    <Panel
      flush
      title={t("overview.recent_leads")}
      text={t("overview.recent_text")}
      end={<Link to="/mes-leads">{t("common.see_all")}</Link>}
    >
      {data ? (
        data.leads.length > 0 ? (
          <MyLeadList leads={data.leads} />
        ) : (
          <EmptyState title={t("mine.empty")} text={t("overview.first_lead")} />
        )
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <div className="pad">
          <Lines count={5} />
        </div>
      )}
    </Panel>
  );
}
