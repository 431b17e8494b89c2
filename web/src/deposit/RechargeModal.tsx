import { useNavigate } from "@tanstack/react-router";
import { Modal } from "antd";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Deposit, OwnAccount } from "@/api/types";
import { Notice } from "@/ui/Notice";
import { ErrorState, Lines } from "@/ui/States";
import { useMethods, type Way, waysToPay } from "./methods";
import type { OpenedPayment } from "./open-payment";
import { PaymentForm, type Wish } from "./PaymentForm";

interface Props {
  open: boolean;
  /** The deposit to recharge; none: a new one. */
  deposit: Deposit | null;
  /** All deposits of the merchant, which may be recharged instead. */
  among: Deposit[];
  wish?: Wish | undefined;
  onClose: () => void;
  /** Where the browser goes to pay; replaced in tests. */
  go?: (url: string) => void;
}

export function RechargeModal(props: Props) {
  const { open, deposit, onClose, go = (url) => location.assign(url) } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const body = useRef<HTMLDivElement>(null);
  // Once when the dialog is open, and once when its form is there: either may come last.
  const focusFirst = () => body.current?.querySelector<HTMLElement>("input:checked")?.focus();
  const onOpened = ({ id, page }: OpenedPayment) => {
    if (page) return go(page);
    // What is not paid on a page says on its own how it is paid.
    onClose();
    void navigate({ to: "/paiement/retour", search: { payment: id } });
  };
  return (
    <Modal
      open={open}
      onCancel={onClose}
      title={t(deposit ? "deposit.recharge_title" : "deposit.create_title")}
      width={480}
      footer={null}
      destroyOnHidden
      afterOpenChange={(shown) => shown && focusFirst()}
    >
      <div ref={body}>
        <Ways>
          {(ways, accounts) => (
            <PaymentForm
              {...props}
              ways={ways}
              accounts={accounts}
              onOpened={onOpened}
              onReady={focusFirst}
            />
          )}
        </Ways>
      </div>
    </Modal>
  );
}

/** The form needs a way to pay; without one it says how else. */
function Ways({ children }: { children: (ways: Way[], accounts: OwnAccount[]) => ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useMethods();
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={6} />;
  const ways = waysToPay(data.payment_methods, data.bank_accounts);
  return ways.length === 0 ? (
    <Notice tone="info">{t("deposit.no_method")}</Notice>
  ) : (
    children(ways, data.bank_accounts)
  );
}
