import { useTranslation } from "react-i18next";
import type { Payment } from "@/api/types";
import { DownloadButton } from "@/ui/DownloadButton";

interface Props {
  payment: Pick<Payment, "id">;
  number: string;
  /** Its number in words, where nothing else says which it is. */
  full?: boolean;
}

/** The receipt of a payment that arrived, to keep. */
export function Receipt({ payment, number, full }: Props) {
  const { t } = useTranslation();
  const named = t("payment.receipt_number", { number });
  return (
    <DownloadButton
      path={`/api/payments/${payment.id}/receipt.pdf`}
      name={`${number}.pdf`}
      aria-label={named}
      {...(full ? {} : { size: "small" as const })}
    >
      {full ? named : t("payment.receipt")}
    </DownloadButton>
  );
}
