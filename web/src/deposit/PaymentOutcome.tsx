import { Link } from "@tanstack/react-router";
import { CircleCheck, CircleX, Clock, ClockAlert, Landmark } from "lucide-react";
import { useTranslation } from "react-i18next";
import { access } from "@/access";
import { useUser } from "@/api/session";
import type { Payment } from "@/api/types";
import { centimes } from "@/format/money";
import { useMoneyText } from "@/ui/Money";
import { EmptyState } from "@/ui/States";
import { PayAgain } from "./PayAgain";
import { PaymentFacts } from "./PaymentFacts";
import { Receipt } from "./Receipt";
import { TransferToMake } from "./TransferToMake";

const icons = { pending: Clock, paid: CircleCheck, failed: CircleX, expired: ClockAlert };

interface Props {
  payment: Payment;
  /** It has waited longer than providers usually take. */
  late: boolean;
  onChanged: () => Promise<unknown>;
}

/** What became of a payment, in the words of who reads it, and what to do next. */
export function PaymentOutcome({ payment, late, onChanged }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const { ownsDeposit } = access(useUser());
  const { status, announced } = payment;
  const values = { amount: money(centimes(payment.amount)), merchant: payment.merchant_name };
  const waitsForTransfer = status === "pending" && announced != null;
  const text = () => {
    if (waitsForTransfer) return t(ownsDeposit ? "transfer.waiting" : "transfer.waiting_of", values);
    if (!ownsDeposit) return t(`payment.${status}_of`, values);
    return t(status === "pending" && late ? "payment.pending_late" : `payment.${status}`, values);
  };
  return (
    <>
      <div aria-live="polite">
        <EmptyState
          heading="h2"
          icon={waitsForTransfer ? Landmark : icons[status]}
          title={t(waitsForTransfer ? "transfer.waiting_title" : `payment.${status}_title`)}
          text={text()}
          action={<Next payment={payment} onChanged={onChanged} />}
        />
      </div>
      <div className="narrow">
        {waitsForTransfer && ownsDeposit ? <TransferToMake payment={payment} announced={announced} /> : null}
        <PaymentFacts payment={payment} ofEverybody={!ownsDeposit} brief={waitsForTransfer && ownsDeposit} />
      </div>
    </>
  );
}

function Next({ payment, onChanged }: Pick<Props, "payment" | "onChanged">) {
  const { t } = useTranslation();
  const { ownsDeposit } = access(useUser());
  const { status } = payment;
  if (ownsDeposit && (status === "failed" || status === "expired")) {
    return <PayAgain payment={payment} onChanged={onChanged} />;
  }
  return (
    <span className="row">
      {ownsDeposit && status === "pending" && payment.payment_url ? (
        <a href={payment.payment_url} className="button primary">
          {t("payment.resume")}
        </a>
      ) : null}
      <ToDeposit payment={payment} />
      {payment.receipt_number ? <Receipt payment={payment} number={payment.receipt_number} full /> : null}
    </span>
  );
}

/** The deposit of a payment, where the reader finds it: their own, or among those of everybody. */
export function ToDeposit({ payment }: { payment?: Payment }) {
  const { t } = useTranslation();
  const { ownsDeposit } = access(useUser());
  return ownsDeposit ? (
    <Link to="/depot" search={{ deposit: payment?.deposit_id }} className="button">
      {t("payment.see_deposit")}
    </Link>
  ) : (
    <Link to="/depots" search={{ q: payment?.merchant_name }} className="button">
      {t("payment.see_deposit")}
    </Link>
  );
}
