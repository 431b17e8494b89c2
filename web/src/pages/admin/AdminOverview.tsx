import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DepositsByLevel } from "@/admin/DepositsByLevel";
import { DepositTable } from "@/admin/DepositTable";
import { useDeposits } from "@/deposit/queries";
import { add, centimes } from "@/format/money";
import { counted } from "@/i18n";
import { usePendingCount } from "@/leads/queries";
import { Money } from "@/ui/Money";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";
import { Strip } from "@/ui/Strip";

export default function AdminOverview() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDeposits();
  const pending = usePendingCount();
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={8} />;
  const open = data.deposits.filter(({ status }) => status !== "pending");
  // The list is one page: sums over a part of the deposits would be made up.
  const complete = !data.next_cursor;
  const watch = open.filter(({ alert_level }) => alert_level === "CRITICAL" || alert_level === "DEPLETED");
  return (
    <>
      <PageHeader title={t("admin.title")} text={t("admin.intro")} />
      <div className="stack">
        {complete ? (
          <Strip
            cells={[
              {
                key: "held",
                label: t("admin.held"),
                value: <Money className="kpi" value={add(...open.map((d) => centimes(d.current_balance)))} />,
                note: t("admin.deposits_count", counted(open.length)),
              },
              {
                key: "reserved",
                label: t("admin.reserved_sum"),
                value: <Money className="kpi" value={add(...open.map((d) => centimes(d.reserved_amount)))} />,
              },
              {
                key: "pending",
                label: t("admin.pending_leads"),
                value: <span className="kpi num">{pending === undefined ? "—" : counted(pending).n}</span>,
              },
            ]}
          />
        ) : null}
        <div className="columns">
          {complete ? (
            <Panel
              className="c5"
              title={t("admin.by_level")}
              text={t("admin.deposits_count", counted(open.length))}
            >
              <DepositsByLevel deposits={open} />
            </Panel>
          ) : null}
          <Panel
            flush
            className="c7"
            title={t("admin.watch")}
            text={t("admin.watch_text")}
            end={<Link to="/depots">{t("common.see_all")}</Link>}
          >
            {watch.length === 0 ? (
              <EmptyState title={t("admin.watch_empty")} />
            ) : (
              <DepositTable deposits={watch} brief />
            )}
          </Panel>
        </div>
      </div>
    </>
  );
}
