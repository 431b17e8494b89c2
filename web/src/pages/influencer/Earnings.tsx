import { useTranslation } from "react-i18next";
import type { Earning } from "@/api/types";
import { EarningTotals } from "@/earnings/EarningTotals";
import { useEarnings } from "@/earnings/queries";
import { centimes } from "@/format/money";
import { DateTime } from "@/ui/Formatted";
import { ListFoot } from "@/ui/ListFoot";
import { Money } from "@/ui/Money";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

/** When it is payable, or was paid. */
function PayDay({ earning: { status, payable_at, paid_at } }: { earning: Earning }) {
  const { t } = useTranslation();
  if (status === "paid" && paid_at) {
    return (
      <>
        {t("earnings.paid_on")} <DateTime at={paid_at} part="date" />
      </>
    );
  }
  return (
    <>
      {t(status === "pending" ? "earnings.payable_on" : "earnings.payable_since")}{" "}
      <DateTime at={payable_at} part="date" />
    </>
  );
}

export default function Earnings() {
  const { t } = useTranslation();
  const list = useEarnings();
  const totals = list.data?.pages.at(-1)?.totals;
  return (
    <>
      <PageHeader title={t("earnings.title")} text={t("earnings.intro")} />
      {!totals ? (
        list.error ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <Lines count={6} />
        )
      ) : (
        <div className="stack">
          <EarningTotals totals={totals} />
          <Panel title={t("earnings.list")}>
            {list.earnings.length === 0 ? (
              <EmptyState title={t("earnings.empty")} text={t("overview.first_lead")} />
            ) : (
              <ul className="brief">
                {list.earnings.map((earning) => (
                  <li key={earning.id}>
                    <span className="what">
                      <span className="name">
                        <bdi>{earning.campaign_name ?? t("earnings.kind_adjustment")}</bdi>
                      </span>
                      <small>
                        <bdi>{earning.merchant_name}</bdi>
                        {earning.reason ? (
                          <>
                            {" · "}
                            <bdi>{earning.reason}</bdi>
                          </>
                        ) : null}
                        {earning.kind === "reversal" ? ` · ${t("earnings.kind_reversal")}` : null} ·{" "}
                        <PayDay earning={earning} />
                      </small>
                    </span>
                    <span className="badge plain">{t(`earnings.status_${earning.status}`)}</span>
                    <Money value={centimes(earning.amount)} className="strong" />
                  </li>
                ))}
              </ul>
            )}
            {list.earnings.length > 0 ? <ListFoot list={list} shown={list.earnings.length} /> : null}
          </Panel>
        </div>
      )}
    </>
  );
}
