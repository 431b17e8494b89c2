import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AuditPanel } from "@/admin/AuditPanel";
import { DepositsByLevel } from "@/admin/DepositsByLevel";
import { DepositTable } from "@/admin/DepositTable";
import { Funnel } from "@/admin/Funnel";
import { PlatformKpis } from "@/admin/PlatformKpis";
import { QuarantineNotice } from "@/admin/QuarantineNotice";
import { api } from "@/api/client";
import { useDepositsFrom } from "@/deposit/queries";
import { formatDate, formatTime } from "@/format/dates";
import { counted } from "@/i18n";
import { live } from "@/live";
import { LeadsPerDay } from "@/stats/LeadsPerDay";
import { PeriodChoice } from "@/stats/PeriodChoice";
import { USUAL } from "@/stats/period";
import { useOverview } from "@/stats/queries";
import { SpentPerDay } from "@/stats/SpentPerDay";
import { ChartBones, StatsState } from "@/stats/StatsState";
import { useNow } from "@/ui/now";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/");

export default function AdminOverview() {
  const { t } = useTranslation();
  const now = useNow();
  const { days = USUAL } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <PageHeader
        title={t("admin.title")}
        text={t("admin.intro", { date: formatDate(now), time: formatTime(now) })}
        end={
          <PeriodChoice
            days={days}
            onChange={(days) => void navigate({ search: { days }, replace: true, resetScroll: false })}
          />
        }
      />
      <div className="stack">
        <QuarantineNotice />
        <PlatformKpis days={days} />
        <StatsState
          query={useOverview(days)}
          bones={
            <>
              <ChartBones />
              <ChartBones />
            </>
          }
        >
          {(stats) => (
            <>
              <div className="columns even">
                <LeadsPerDay className="c7" stats={stats} />
                <Funnel className="c5" stats={stats} />
              </div>
              <SpentPerDay platform stats={stats} />
            </>
          )}
        </StatsState>
        <div className="columns even">
          <Levels />
          <Watch />
        </div>
        <AuditPanel />
      </div>
    </>
  );
}

function Levels() {
  const { t } = useTranslation();
  const { data, error, refetch } = api.useQuery("get", "/api/leads/deposits/stats", {}, live);
  return (
    <Panel
      className="c5"
      title={t("admin.by_level")}
      text={data ? t("admin.deposits_count", counted(data.deposits)) : undefined}
    >
      {data ? (
        <DepositsByLevel counts={data.by_level} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Lines count={5} />
      )}
    </Panel>
  );
}

function Watch() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDepositsFrom("CRITICAL");
  const watched = data?.deposits;
  return (
    <Panel
      flush
      className="c7"
      title={t("admin.watch")}
      text={t("admin.watch_text")}
      end={<Link to="/depots">{t("admin.all_deposits")}</Link>}
    >
      {watched === undefined ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <div className="pad">
            <Lines count={4} />
          </div>
        )
      ) : watched.length === 0 ? (
        <EmptyState title={t("admin.watch_empty")} />
      ) : (
        <>
          <DepositTable deposits={watched} brief />
          <p className="list-foot quiet">
            {t("common.shown_of", { shown: counted(watched.length).n, total: counted(data?.total ?? 0).n })}
          </p>
        </>
      )}
    </Panel>
  );
}
