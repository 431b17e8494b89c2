import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DepositsByLevel } from "@/admin/DepositsByLevel";
import { DepositTable } from "@/admin/DepositTable";
import { api } from "@/api/client";
import type { DepositStats } from "@/api/types";
import { useDeposits } from "@/deposit/queries";
import { centimes } from "@/format/money";
import { counted } from "@/i18n";
import { usePendingCount } from "@/leads/queries";
import { live } from "@/live";
import { Money } from "@/ui/Money";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";
import { Strip } from "@/ui/Strip";

export default function AdminOverview() {
  const { t } = useTranslation();
  const stats = api.useQuery("get", "/api/leads/deposits/stats", {}, live);
  return (
    <>
      <PageHeader title={t("admin.title")} text={t("admin.intro")} />
      {stats.data ? (
        <div className="stack">
          <Totals stats={stats.data} />
          <div className="columns">
            <Panel
              className="c5"
              title={t("admin.by_level")}
              text={t("admin.deposits_count", counted(stats.data.deposits))}
            >
              <DepositsByLevel counts={stats.data.by_level} />
            </Panel>
            <Watch />
          </div>
        </div>
      ) : stats.error ? (
        <ErrorState error={stats.error} onRetry={() => void stats.refetch()} />
      ) : (
        <Lines count={8} />
      )}
    </>
  );
}

function Totals({ stats }: { stats: DepositStats }) {
  const { t } = useTranslation();
  const pending = usePendingCount();
  const amount = (value: number) => <Money className="kpi" value={centimes(value)} />;
  return (
    <Strip
      cells={[
        { key: "in", label: t("admin.total_in"), value: amount(stats.total_deposited) },
        {
          key: "held",
          label: t("admin.held"),
          value: amount(stats.current_balance),
          note: t("admin.deposits_count", counted(stats.deposits)),
        },
        {
          key: "reserved",
          label: t("admin.reserved_sum"),
          value: amount(stats.reserved_amount),
          note: pending === undefined ? null : t("deposit.pending_leads", counted(pending)),
        },
        { key: "deducted", label: t("admin.deducted"), value: amount(stats.total_deducted) },
      ]}
    />
  );
}

function Watch() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDeposits();
  const watched = data?.deposits.filter(
    ({ status, alert_level }) =>
      status !== "pending" && (alert_level === "CRITICAL" || alert_level === "DEPLETED"),
  );
  return (
    <Panel
      flush
      className="c7"
      title={t("admin.watch")}
      text={t("admin.watch_text")}
      end={<Link to="/depots">{t("common.see_all")}</Link>}
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
        <DepositTable deposits={watched} brief />
      )}
    </Panel>
  );
}
