import { Form, Input } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { newIdempotencyKey } from "@/api/idempotency";
import { toProblem } from "@/api/problem";
import type { Deposit } from "@/api/types";
import { ChangeLine } from "@/deposit/AfterPayment";
import { useRefreshRefunds } from "@/deposit/refunds";
import { centimes, dirhams, parseAmount, subtract } from "@/format/money";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { AmountInput } from "@/ui/inputs";
import { useMoneyText } from "@/ui/Money";

interface Props {
  deposit: Deposit;
  onClose: () => void;
}

/** Gives unused money back by a bank transfer: what is reserved stays. It says what is left before it is done. */
export function RefundModal({ deposit, onClose }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const refresh = useRefreshRefunds();
  const [typed, setTyped] = useState("");
  const [reference, setReference] = useState("");
  const [reason, setReason] = useState("");
  const key = useRef(newIdempotencyKey());
  // Something else is another intention.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are the trigger
  useEffect(() => {
    key.current = newIdempotencyKey();
  }, [typed, reference, reason]);

  const available = centimes(deposit.available_balance);
  const current = centimes(deposit.current_balance);
  const amount = parseAmount(typed);
  const possible = amount !== null && amount > 0 && amount <= available;
  const bad = typed !== "" && !possible;
  const most = t("refunds.at_most", { amount: money(available) });

  const give = async () => {
    if (!possible) return;
    try {
      await client.POST("/api/admin/deposits/{id}/refund", {
        params: { path: { id: deposit.id }, header: { "Idempotency-Key": key.current } },
        body: {
          amount: dirhams(amount),
          method: "bank_transfer",
          reason: reason.trim(),
          ...(reference.trim() ? { reference: reference.trim() } : {}),
        },
      });
    } catch (error) {
      // A clear refusal ends the intention; without an answer the key must stay.
      if (!toProblem(error).answerLost) key.current = newIdempotencyKey();
      throw error;
    }
    await refresh();
  };
  return (
    <ConfirmModal
      title={t("refunds.give_title", { name: deposit.merchant_name })}
      text={t("refunds.give_text")}
      action={possible ? t("refunds.give_amount", { amount: money(amount) }) : t("refunds.give")}
      ready={possible && reason.trim() !== ""}
      onConfirm={give}
      onClose={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item
          label={t("payment.amount")}
          htmlFor="refund-amount"
          extra={bad ? undefined : most}
          help={bad ? most : undefined}
          validateStatus={bad ? "error" : undefined}
        >
          <AmountInput
            id="refund-amount"
            autoFocus
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
          />
        </Form.Item>
        <Form.Item
          label={t("refunds.reference")}
          htmlFor="refund-reference"
          extra={t("refunds.reference_help")}
        >
          <Input
            id="refund-reference"
            dir="ltr"
            maxLength={100}
            value={reference}
            onChange={(e) => setReference(e.target.value)}
          />
        </Form.Item>
        <Form.Item label={t("admin.reason")} htmlFor="refund-reason" extra={t("admin.reason_help")}>
          <Input
            id="refund-reason"
            maxLength={500}
            value={reason}
            onChange={(e) => setReason(e.target.value)}
          />
        </Form.Item>
        {possible ? (
          <div className="arithmetic">
            <dl>
              <ChangeLine label={t("deposit.current")} from={current} to={subtract(current, amount)} />
              <ChangeLine label={t("deposit.available")} from={available} to={subtract(available, amount)} />
            </dl>
          </div>
        ) : null}
      </Form>
    </ConfirmModal>
  );
}
