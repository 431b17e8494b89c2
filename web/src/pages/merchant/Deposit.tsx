import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DepositBalanceCard } from "@/deposit/DepositBalanceCard";
import { PaymentList } from "@/deposit/PaymentList";
import { Statement } from "@/deposit/Statement";
import { PageHeader } from "@/ui/PageHeader";

const route = getRouteApi("/frame/depot");

export default function Deposit() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
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
        <Statement
          search={search}
          onSearch={(change) =>
            void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
          }
        />
        <PaymentList />
      </div>
    </>
  );
}
