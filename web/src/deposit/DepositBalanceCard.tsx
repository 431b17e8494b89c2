import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Deposit } from "@/api/types";
import { useOnline } from "@/online";
import { ErrorState } from "@/ui/States";
import { DepositBalanceView, DepositSkeleton, NoDeposit } from "./DepositBalanceView";
import { OtherDeposits } from "./OtherDeposits";
import { worstFirst } from "./order";
import type { Wish } from "./PaymentForm";
import { useDeposits, useLatestTransactions } from "./queries";
import { RechargeModal } from "./RechargeModal";

interface Props {
  /** The deposit to show; the one that needs its merchant most when absent. */
  id?: string | undefined;
  onItsPage?: boolean;
  /** Opens the modal at once: the address said so. */
  asked?: (Wish & { what: "recharge" | "create" }) | undefined;
  onAskedClosed?: () => void;
  onShow?: (deposit: Deposit) => void;
}

/** What the modal is open for: a deposit to recharge, or a new one. */
type Asked = { deposit: Deposit | null; wish?: Wish };

/** The merchant's money, live: skeleton, no deposit yet, error, or one deposit with its age and the others below. */
export function DepositBalanceCard({ id, onItsPage, asked: wish, onAskedClosed, onShow }: Props) {
  const { t } = useTranslation();
  const online = useOnline();
  const list = useDeposits();
  const deposits = worstFirst(list.data?.deposits ?? []);
  const [chosen, setChosen] = useState(id);
  const wanted = id ?? chosen;
  const shown = deposits.find((deposit) => deposit.id === wanted) ?? deposits[0];
  const transactions = useLatestTransactions(onItsPage ? null : shown?.id);
  const [asked, setAsked] = useState<Asked>();
  const close = () => {
    setAsked(undefined);
    onAskedClosed?.();
  };

  if (!list.data) {
    if (!list.error) return <DepositSkeleton onItsPage={onItsPage} />;
    return (
      <section className="panel flush deposit-card">
        <header className="deposit-head">
          <h2>{t("deposit.title")}</h2>
        </header>
        <ErrorState title={t("deposit.error_title")} error={list.error} onRetry={() => void list.refetch()} />
      </section>
    );
  }
  const unpaid = list.data.deposits.find((deposit) => deposit.status === "pending");
  const wished = wish && { deposit: wish.what === "create" ? null : (shown ?? null), wish };
  const target = asked ?? wished;
  return (
    <>
      {shown ? (
        <DepositBalanceView
          deposit={shown}
          among={deposits}
          at={list.dataUpdatedAt}
          stale={!online || list.isError}
          transactions={onItsPage ? undefined : (transactions.data?.transactions ?? null)}
          onRecharge={() => setAsked({ deposit: shown })}
          onItsPage={onItsPage}
        >
          <OtherDeposits
            deposits={deposits}
            shown={shown}
            onShow={onShow ?? ((deposit) => setChosen(deposit.id))}
            onRecharge={(deposit) => setAsked({ deposit })}
          />
        </DepositBalanceView>
      ) : (
        <NoDeposit unpaid={unpaid?.id} onItsPage={onItsPage} onCreate={() => setAsked({ deposit: null })} />
      )}
      <RechargeModal
        open={target !== undefined}
        deposit={target?.deposit ?? null}
        wish={target?.wish}
        among={deposits}
        onClose={close}
      />
    </>
  );
}
