import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Payment } from "@/api/types";
import { centimes } from "@/format/money";
import { DateTime, Ltr } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Ledger } from "@/ui/Panel";
import { useDeposit } from "./queries";

interface Props {
  payment: Payment;
  /** It says whose it is. */
  ofEverybody: boolean;
  /** What is said above is not said again. */
  brief: boolean;
}

/** What a payment is: how much, how, under which name, when; once it is paid, what its deposit has. */
export function PaymentFacts({ payment, ofEverybody, brief }: Props) {
  const { t } = useTranslation();
  const paidInto = useDeposit(payment.status === "paid" ? payment.deposit_id : undefined);
  const row = (key: string, label: string, value: ReactNode) => ({ key, label, value });
  return (
    <Ledger
      rows={[
        ...(ofEverybody
          ? [row("merchant", t("admin.merchant"), <bdi key="name">{payment.merchant_name}</bdi>)]
          : []),
        ...(brief
          ? []
          : [
              row("amount", t("payment.amount"), <Money value={centimes(payment.amount)} />),
              row("method", t("payment.method"), t(`deposit.method_${payment.method}`)),
              row("reference", t("payment.reference"), <Ltr>{referenceOf(payment)}</Ltr>),
            ]),
        row(
          "opened",
          t(payment.announced ? "transfer.announced_at" : "payment.opened_at"),
          <DateTime at={payment.created_at} />,
        ),
        ...(paidInto
          ? [
              row(
                "available",
                t("payment.now_available"),
                <Money className="strong" value={centimes(paidInto.available_balance)} />,
              ),
            ]
          : []),
      ]}
    />
  );
}

/** What the bank or the provider calls it, else what we do. */
function referenceOf({ reference, announced, id }: Payment): string {
  return reference ?? announced?.transfer_code ?? id;
}
