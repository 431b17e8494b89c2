import { useTranslation } from "react-i18next";
import { usePayments } from "./PaymentList";

/** The way back to the page where an open payment is made, when its provider still has it. */
export function FinishPayment({ depositId }: { depositId: string }) {
  const { t } = useTranslation();
  const { data } = usePayments();
  const open = data?.payments.find(
    ({ deposit_id, status, payment_url }) => deposit_id === depositId && status === "pending" && payment_url,
  );
  return open?.payment_url ? (
    <a href={open.payment_url} className="button">
      {t("deposit.finish_payment")}
    </a>
  ) : null;
}
