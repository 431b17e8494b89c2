import { getRouteApi } from "@tanstack/react-router";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { DepositTable } from "@/admin/DepositTable";
import { useDeposits } from "@/deposit/queries";
import { PageHeader } from "@/ui/PageHeader";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

const route = getRouteApi("/frame/depots");
const STATUSES = ["active", "depleted", "suspended", "pending"] as const;

export default function Deposits() {
  const { t } = useTranslation();
  const { status } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useDeposits();
  const shown = data?.deposits.filter((deposit) => !status || deposit.status === status) ?? [];
  return (
    <>
      <PageHeader title={t("admin.deposits")} text={t("admin.deposits_intro")} />
      <section className="panel flush">
        <div className="filters">
          <Select
            allowClear
            aria-label={t("admin.status")}
            placeholder={t("admin.all_statuses")}
            value={status}
            onChange={(value: string | undefined) =>
              void navigate({ search: { status: value }, replace: true })
            }
            options={STATUSES.map((value) => ({ value, label: t(`admin.status_${value}`) }))}
          />
        </div>
        {!data ? (
          error ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : (
            <div className="pad">
              <Lines count={6} />
            </div>
          )
        ) : shown.length === 0 ? (
          <EmptyState title={t("admin.deposits_empty")} />
        ) : (
          <DepositTable deposits={shown} />
        )}
      </section>
    </>
  );
}
