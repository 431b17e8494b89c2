import "./deposit.css";
import { useTranslation } from "react-i18next";
import type { Payment } from "@/api/types";
import { centimes, formatAmount, NBSP } from "@/format/money";
import { CopyButton } from "@/ui/CopyButton";
import { Ltr } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Ledger } from "@/ui/Panel";
import { useMethods } from "./methods";

interface Props {
  payment: Payment;
  announced: NonNullable<Payment["announced"]>;
}

/** How a transfer that was announced is made: how much, to which account, with which code; and what happens then. */
export function TransferToMake({ payment, announced }: Props) {
  const { t } = useTranslation();
  const { bank_account, transfer_code } = announced;
  const accounts = useMethods().data?.bank_accounts;
  const rib = accounts?.find(({ name }) => name === bank_account)?.rib;
  const amount = centimes(payment.amount);
  const rows = [
    {
      key: "amount",
      label: t("payment.amount"),
      text: formatAmount(amount).replaceAll(NBSP, ""),
      value: <Money value={amount} className="strong" />,
    },
    {
      key: "code",
      label: t("transfer.code"),
      text: transfer_code,
      value: <Ltr className="code strong">{transfer_code}</Ltr>,
    },
    ...(rib
      ? [
          {
            key: "rib",
            label: t("transfer.rib", { account: bank_account }),
            text: rib.replaceAll(" ", ""),
            value: <Ltr className="num rib strong">{rib}</Ltr>,
          },
        ]
      : []),
  ];
  return (
    <div className="transfer-to-make">
      <Ledger
        rows={rows.map(({ key, label, text, value }) => ({
          key,
          label,
          value: (
            <span className="copied">
              {value}
              <CopyButton text={text} label={label} />
            </span>
          ),
        }))}
      />
      {!accounts || rib ? null : (
        <p className="quiet">{t("transfer.rib_unknown", { account: bank_account })}</p>
      )}
      <h3>{t("transfer.next")}</h3>
      <ol className="steps">
        <li>{t("transfer.step_pay")}</li>
        <li>{t("transfer.step_code", { code: transfer_code })}</li>
        <li>{t("transfer.step_credit")}</li>
      </ol>
    </div>
  );
}
