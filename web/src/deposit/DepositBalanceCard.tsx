import { useState } from "react";
import { useTranslation } from "react-i18next";
import { usePendingCount } from "@/leads/queries";
import { useOnline } from "@/online";
import { ErrorState } from "@/ui/States";
import { DepositBalanceView, DepositSkeleton, NoDeposit } from "./DepositBalanceView";
import { isOpened } from "./opened";
import { useBalance, useDeposit, useLatestTransactions } from "./queries";
import { RechargeModal } from "./RechargeModal";

interface Props {
  onItsPage?: boolean;
  /** Opens the modal at once: the address said so. */
  recharge?: boolean;
  onRechargeClosed?: () => void;
}

/** The merchant's money, live: skeleton, no deposit yet, error, or the figures with their age. */
export function DepositBalanceCard({ onItsPage, recharge, onRechargeClosed }: Props) {
  const { t } = useTranslation();
  const online = useOnline();
  const balance = useBalance();
  const opened = balance.data !== undefined && isOpened(balance.data);
  const transactions = useLatestTransactions(onItsPage ? null : balance.data?.deposit_id);
  const deposit = useDeposit(balance.data?.deposit_id);
  const pending = usePendingCount();
  const [asked, setAsked] = useState(false);
  const close = () => {
    setAsked(false);
    onRechargeClosed?.();
  };

  if (!balance.data) {
    if (!balance.error) return <DepositSkeleton />;
    return (
      <section className="panel flush deposit-card">
        <header className="deposit-head">
          <h2>{t("deposit.main")}</h2>
        </header>
        <ErrorState
          title={t("deposit.error_title")}
          error={balance.error}
          onRetry={() => void balance.refetch()}
        />
      </section>
    );
  }
  return (
    <>
      {opened ? (
        <DepositBalanceView
          balance={balance.data}
          reference={deposit?.reference_amount}
          at={balance.dataUpdatedAt}
          stale={!online || balance.isError}
          transactions={onItsPage ? undefined : transactions.data?.transactions}
          pending={pending}
          onRecharge={() => setAsked(true)}
          onItsPage={onItsPage}
        />
      ) : (
        <NoDeposit unpaid={balance.data.deposit_id} onItsPage={onItsPage} onCreate={() => setAsked(true)} />
      )}
      <RechargeModal open={asked || recharge === true} balance={balance.data} onClose={close} />
    </>
  );
}
