import { useTranslation } from "react-i18next";
import { EarningTotals } from "@/earnings/EarningTotals";
import { useEarnings } from "@/earnings/queries";
import { centimes } from "@/format/money";
import { DateTime } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

export default function Earnings() {
  const { t } = useTranslation();
  const { data, error, refetch } = useEarnings();
  return (
    <>
      <PageHeader title={t("earnings.title")} text={t("earnings.intro")} />
      {!data ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Lines count={6} />
        )
      ) : (
        <div className="stack">
          <EarningTotals totals={data.totals} />
          <Panel title={t("earnings.list")}>
            {data.earnings.length === 0 ? (
              <EmptyState title={t("earnings.empty")} text={t("overview.first_lead")} />
            ) : (
              <ul className="brief">
                {data.earnings.map((earning) => (
                  <li key={earning.id}>
                    <span className="what">
                      <span className="name">
                        <bdi>{earning.campaign_name ?? t("earnings.kind_adjustment")}</bdi>
                      </span>
                      <small>
                        <bdi>{earning.merchant_name}</bdi>
                        {earning.kind === "reversal" ? ` · ${t("earnings.kind_reversal")}` : null} ·{" "}
                        {t("earnings.payable_on")} <DateTime at={earning.payable_at} part="date" />
                      </small>
                    </span>
                    <span className="badge plain">{t(`earnings.status_${earning.status}`)}</span>
                    <Money value={centimes(earning.amount)} className="strong" />
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
      )}
    </>
  );
}
