import { Button, Form, Modal } from "antd";
import { ExternalLink } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { newIdempotencyKey } from "@/api/idempotency";
import { toProblem } from "@/api/problem";
import type { Balance, PaymentMethod } from "@/api/types";
import { type Centimes, dirhams, parseAmount } from "@/format/money";
import { ChoiceRow } from "@/ui/ChoiceRow";
import { AmountInput } from "@/ui/inputs";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { AfterPayment } from "./AfterPayment";
import { FIRST_DEPOSIT_MIN, PAYMENT_MAX, RECHARGE_MIN, SUGGESTED } from "./limits";
import { useMethods } from "./methods";
import { isOpened } from "./opened";

interface Props {
  open: boolean;
  balance: Balance;
  onClose: () => void;
  /** Where the browser goes to pay; replaced in tests. */
  go?: (url: string) => void;
}

const FREE = "free";

export function RechargeModal({ open, balance, onClose, go = (url) => location.assign(url) }: Props) {
  const { t } = useTranslation();
  const first = !isOpened(balance);
  const body = useRef<HTMLDivElement>(null);
  return (
    <Modal
      open={open}
      onCancel={onClose}
      title={t(first ? "deposit.create_title" : "deposit.recharge_title")}
      width={480}
      footer={null}
      destroyOnHidden
      afterOpenChange={(shown) => shown && body.current?.querySelector<HTMLElement>("input:checked")?.focus()}
    >
      <div ref={body}>
        <PaymentForm balance={balance} go={go} onClose={onClose} />
      </div>
    </Modal>
  );
}

function PaymentForm({ balance, go, onClose }: Omit<Required<Props>, "open">) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const describe = useProblemText();
  const methods = useMethods();
  const first = !isOpened(balance);
  const minimum = first ? FIRST_DEPOSIT_MIN : RECHARGE_MIN;

  const [choice, setChoice] = useState<number | typeof FREE>(SUGGESTED[1] ?? FIRST_DEPOSIT_MIN);
  const [typed, setTyped] = useState("");
  const [method, setMethod] = useState<PaymentMethod | undefined>();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const key = useRef(newIdempotencyKey());

  const amount = choice === FREE ? parseAmount(typed) : (choice as Centimes);
  const inRange = amount !== null && amount >= minimum && amount <= PAYMENT_MAX;
  const chosen = method ?? methods[0];

  // Another amount or provider is another intention.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are the trigger
  useEffect(() => {
    key.current = newIdempotencyKey();
  }, [amount, chosen]);

  const pay = async () => {
    if (!inRange || !chosen || sending) return;
    setSending(true);
    setRefusal(undefined);
    try {
      const url = await openPayment(balance, amount, chosen, key.current);
      // Stays "opening" until the browser has left.
      go(url);
    } catch (error) {
      setSending(false);
      setRefusal(error);
      if (!toProblem(error).answerLost) key.current = newIdempotencyKey();
    }
  };

  const limits = t("field.range", { min: money(minimum), max: money(PAYMENT_MAX) });
  const bad = choice === FREE && typed !== "" && !inRange;
  return (
    <Form layout="vertical" onFinish={() => void pay()}>
      <Form.Item label={t("deposit.choose_amount")}>
        <ChoiceRow
          name="amount"
          label={t("deposit.choose_amount")}
          value={choice}
          onChange={setChoice}
          choices={[
            ...SUGGESTED.map((each) => ({ value: each as number, label: money(each, { whole: true }) })),
            { value: FREE, label: t("deposit.free_amount") },
          ]}
        />
      </Form.Item>
      {choice === FREE ? (
        <Form.Item
          label={t("deposit.free_amount")}
          htmlFor="free-amount"
          extra={bad ? undefined : limits}
          help={bad ? limits : undefined}
          validateStatus={bad ? "error" : undefined}
        >
          <AmountInput
            id="free-amount"
            size="large"
            autoFocus
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
          />
        </Form.Item>
      ) : null}
      <Form.Item label={t("deposit.provider")}>
        <ChoiceRow
          name="method"
          look="cards"
          label={t("deposit.provider")}
          value={chosen}
          onChange={setMethod}
          choices={methods.map((each) => ({
            value: each,
            label: t(`deposit.method_${each}`),
            text: t(`deposit.method_${each}_text`),
          }))}
        />
      </Form.Item>
      <AfterPayment balance={balance} amount={inRange ? amount : null} />
      {refusal === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(refusal)}
        </Notice>
      )}
      <div className="modal-buttons">
        <Button onClick={onClose}>{t("common.cancel")}</Button>
        <Button
          type="primary"
          htmlType="submit"
          loading={sending}
          disabled={!inRange}
          icon={<ExternalLink size={16} strokeWidth={1.75} className="flip" />}
        >
          {sending
            ? t("deposit.going")
            : inRange
              ? t("deposit.pay", { amount: money(amount) })
              : t("deposit.pay_none")}
        </Button>
      </div>
    </Form>
  );
}

/** Opens a payment and answers the address of the page where it is made, or of its outcome when there is none. */
async function openPayment(balance: Balance, amount: Centimes, method: PaymentMethod, key: string) {
  const params = { header: { "Idempotency-Key": key } };
  const { data } =
    balance.deposit_id && isOpened(balance)
      ? await client.POST("/api/leads/deposits/recharge", {
          params,
          body: { deposit_id: balance.deposit_id, amount: dirhams(amount), payment_method: method },
        })
      : await client.POST("/api/leads/deposits/create", {
          params,
          body: { initial_amount: dirhams(amount), payment_method: method },
        });
  return data?.payment_url ?? `/paiement/retour?payment=${data?.payment_id ?? ""}`;
}
