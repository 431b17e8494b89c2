import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DepositBalanceCard } from "@/deposit/DepositBalanceCard";
import { DepositSettings } from "@/deposit/DepositSettings";
import { PaymentList } from "@/deposit/PaymentList";
import { useBalance, useDeposit } from "@/deposit/queries";
import { Statement } from "@/deposit/Statement";
import { PageHeader } from "@/ui/PageHeader";

const route = getRouteApi("/frame/depot");

export default function Deposit() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const deposit = useDeposit(useBalance().data?.deposit_id);
  return (
    <>
      <PageHeader title={t("deposit.title")} text={t("deposit.intro")} />
      <div className="stack">
        <DepositBalanceCard
          onItsPage
          recharge={search.open === "recharge"}
          onRechargeClosed={() =>
            void navigate({ search: (before) => ({ ...before, open: undefined }), replace: true })
          }
        />
        <div className="columns">
          <div className="c6">
            <PaymentList finishing />
          </div>
          {deposit && deposit.status !== "pending" ? (
            <div className="c6">
              <DepositSettings key={deposit.id} deposit={deposit} />
            </div>
          ) : null}
        </div>
        <Statement
          search={search}
          onSearch={(change) =>
            void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
          }
        />
      </div>
    </>
  );
}
