import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DepositBalanceCard } from "@/deposit/DepositBalanceCard";
import { worstFirst } from "@/deposit/order";
import { PaymentList } from "@/deposit/PaymentList";
import { useDeposits } from "@/deposit/queries";
import { RefundList } from "@/deposit/RefundList";
import { Statement } from "@/deposit/Statement";
import { AutoRecharge } from "@/recharge/AutoRecharge";
import { PageHeader } from "@/ui/PageHeader";

const route = getRouteApi("/frame/depot");

export default function Deposit() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useDeposits();
  const deposits = worstFirst(list.data?.deposits ?? []);
  const deposit = deposits.find((each) => each.id === search.deposit) ?? deposits[0];
  return (
    <>
      <PageHeader title={t("deposit.title")} text={t("deposit.intro")} />
      <div className="stack">
        <DepositBalanceCard
          id={deposit?.id}
          onItsPage
          onShow={({ id }) =>
            void navigate({ search: (before) => ({ ...before, deposit: id }), replace: true })
          }
          asked={search.open && { ...search, what: search.open }}
          onAskedClosed={() => void navigate({ search: { deposit: search.deposit }, replace: true })}
        />
        {/* Below a card whose height is not known yet, everything would move. */}
        {list.isPending ? null : <PaymentList finishing />}
        {deposit ? <AutoRecharge deposit={deposit} among={deposits} /> : null}
        {list.isPending ? null : <RefundList />}
        {deposit ? (
          <Statement
            deposit={deposit}
            among={deposits}
            search={search}
            onSearch={(change) =>
              void navigate({ search: (before) => ({ ...before, ...change }), replace: true })
            }
          />
        ) : null}
      </div>
    </>
  );
}
