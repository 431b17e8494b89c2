import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { RotateCcw } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Payment } from "@/api/types";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { useDeposit } from "./queries";

interface Props {
  payment: Payment;
  /** What became of it is asked for anew: somebody may have been faster. */
  onChanged: () => Promise<unknown>;
  /** Where the browser goes to pay; replaced in tests. */
  go?: (url: string) => void;
}

/**
 * A payment that came to nothing is made once more: the same one, on another page of its provider. A transfer has no
 * page, and whoever wants another method needs another payment: for the same money and the same deposit.
 */
export function PayAgain({ payment, onChanged, go = (url) => location.assign(url) }: Props) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const reopen = async () => {
    setSending(true);
    setFailure(undefined);
    try {
      const { data } = await client.POST("/api/payments/{id}/reopen", {
        params: { path: { id: payment.id } },
      });
      // Stays busy until the browser has left.
      if (data?.payment_url) return go(data.payment_url);
    } catch (error) {
      setFailure(error);
    }
    await onChanged();
    setSending(false);
  };
  return (
    <>
      {failure === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(failure)}
        </Notice>
      )}
      <span className="row">
        {payment.method === "bank_transfer" ? null : (
          <Button
            type="primary"
            loading={sending}
            icon={<RotateCcw size={16} strokeWidth={1.75} />}
            onClick={() => void reopen()}
          >
            {t("payment.try_again")}
          </Button>
        )}
        <OtherWay payment={payment} />
      </span>
    </>
  );
}

/** Asks for the same money again, for the same deposit or a new one like it. */
function OtherWay({ payment: { purpose, deposit_id, amount } }: { payment: Payment }) {
  const { t } = useTranslation();
  const first = purpose === "initial";
  const campaign = useDeposit(first ? deposit_id : undefined)?.campaign_id ?? undefined;
  const search = first
    ? { open: "create" as const, amount: String(amount), campaign }
    : { open: "recharge" as const, amount: String(amount), deposit: deposit_id };
  return (
    <Link to="/depot" search={search} className="button">
      {t("payment.other_way")}
    </Link>
  );
}
