import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Payment } from "@/api/types";

/** The way back to a payment that waits for its payer: the page of its provider, or how a transfer is made. */
export function FinishPayment({ payment, className }: { payment: Payment; className?: string }) {
  const { t } = useTranslation();
  if (payment.status !== "pending") return null;
  if (payment.payment_url) {
    return (
      <a href={payment.payment_url} className={className}>
        {t("deposit.finish_payment")}
      </a>
    );
  }
  return payment.announced ? (
    <Link to="/paiement/retour" search={{ payment: payment.id }} className={className}>
      {t("transfer.how")}
    </Link>
  ) : null;
}
