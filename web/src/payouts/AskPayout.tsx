import { Button, Form } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { newIdempotencyKey } from "@/api/idempotency";
import { toProblem } from "@/api/problem";
import type { Payout } from "@/api/types";
import { type Centimes, dirhams, formatAmount, parseAmount } from "@/format/money";
import { formatRib } from "@/format/rib";
import { Dialog } from "@/ui/Dialog";
import { landFieldErrors } from "@/ui/field-errors";
import { AmountInput } from "@/ui/inputs";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { BankFields, type BankValues } from "./BankFields";
import { LEAST } from "./limits";
import { useRefreshPayouts } from "./queries";

interface Values extends BankValues {
  amount: string;
}

interface Props {
  /** What can be asked for at most. */
  available: Centimes;
  /** The account that is known. */
  account: BankValues | null;
  onAsked: (payout: Payout) => void;
  onClose: () => void;
}

/** Asks for a payout of what is available; the same request after a lost answer is not a second one. */
export function AskPayout({ available, account, onAsked, onClose }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const describe = useProblemText();
  const refresh = useRefreshPayouts();
  const [form] = Form.useForm<Values>();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const key = useRef({ of: "", value: newIdempotencyKey() });
  const limits = t("field.range", { min: money(LEAST), max: money(available) });

  const ask = async ({ amount, rib, holder }: Values) => {
    const wanted = parseAmount(amount);
    if (wanted === null || sending) return;
    setSending(true);
    setFailure(undefined);
    const body = { amount: dirhams(wanted), rib, holder: holder.trim() };
    const of = JSON.stringify(body);
    if (key.current.of !== of) key.current = { of, value: newIdempotencyKey() };
    try {
      const params = { header: { "Idempotency-Key": key.current.value } };
      const { data } = await client.POST("/api/payouts", { params, body });
      await refresh();
      if (data) onAsked(data.payout);
      onClose();
    } catch (error) {
      if (!toProblem(error).answerLost) key.current.of = "";
      setFailure(landFieldErrors(form, error, ["amount", "rib", "holder"]));
      setSending(false);
    }
  };

  return (
    <Dialog title={t("payouts.ask")} width={480} footer={null} onCancel={onClose}>
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          amount: formatAmount(available),
          rib: account ? formatRib(account.rib) : "",
          holder: account?.holder ?? "",
        }}
        onFinish={(values) => void ask(values)}
      >
        <Form.Item
          name="amount"
          label={t("payouts.amount")}
          extra={
            <>
              {limits}
              <br />
              {t("payouts.whole")}
            </>
          }
          validateTrigger="onBlur"
          rules={[
            {
              validator: (_, value: string) => {
                const wanted = parseAmount(value ?? "");
                const fits = wanted !== null && wanted >= LEAST && wanted <= available;
                return fits ? Promise.resolve() : Promise.reject(new Error(limits));
              },
            },
          ]}
        >
          <AmountInput autoFocus />
        </Form.Item>
        <BankFields />
        {failure === undefined ? null : (
          <Notice tone="bad" role="alert">
            {describe(failure)}
          </Notice>
        )}
        <div className="modal-buttons">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" htmlType="submit" loading={sending}>
            {t("payouts.ask_short")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
