import { Button, Form, Modal, Select } from "antd";
import { ExternalLink } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "@/api/idempotency";
import { toProblem } from "@/api/problem";
import type { Deposit, PaymentMethod } from "@/api/types";
import { CampaignSelect } from "@/campaigns/CampaignSelect";
import { type Centimes, centimes, formatAmount, parseAmount } from "@/format/money";
import { ChoiceRow } from "@/ui/ChoiceRow";
import { AmountInput } from "@/ui/inputs";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { ErrorState, Lines, useProblemText } from "@/ui/States";
import { AfterPayment } from "./AfterPayment";
import { SUGGESTED } from "./limits";
import { type OnlineMethod, online, useMethods } from "./methods";
import { useDepositName } from "./name";
import { openPayment } from "./open-payment";

/** What somebody wanted to pay before: an amount as text, and the campaign of a new deposit. */
export interface Wish {
  amount?: string | undefined;
  campaign?: string | undefined;
}

interface Props {
  open: boolean;
  /** The deposit to recharge; none: a new one. */
  deposit: Deposit | null;
  /** All deposits of the merchant, which may be recharged instead. */
  among: Deposit[];
  wish?: Wish | undefined;
  onClose: () => void;
  /** Where the browser goes to pay; replaced in tests. */
  go?: (url: string) => void;
}

const FREE = "free";

export function RechargeModal(props: Props) {
  const { open, deposit, among, wish, onClose, go = (url) => location.assign(url) } = props;
  const { t } = useTranslation();
  const body = useRef<HTMLDivElement>(null);
  // Once when the dialog is open, and once when its form is there: either may come last.
  const focusFirst = () => body.current?.querySelector<HTMLElement>("input:checked")?.focus();
  return (
    <Modal
      open={open}
      onCancel={onClose}
      title={t(deposit ? "deposit.recharge_title" : "deposit.create_title")}
      width={480}
      footer={null}
      destroyOnHidden
      afterOpenChange={(shown) => shown && focusFirst()}
    >
      <div ref={body}>
        <Methods>
          {(methods) => (
            <PaymentForm
              methods={methods}
              deposit={deposit}
              among={among}
              wish={wish}
              go={go}
              onClose={onClose}
              onReady={focusFirst}
            />
          )}
        </Methods>
      </div>
    </Modal>
  );
}

/** The form needs a provider; without one it says how else to pay. */
function Methods({ children }: { children: (methods: OnlineMethod[]) => ReactNode }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useMethods();
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={6} />;
  const methods = online(data.payment_methods);
  return methods.length === 0 ? <Notice tone="info">{t("deposit.no_method")}</Notice> : children(methods);
}

interface FormProps extends Omit<Props, "open" | "go"> {
  go: (url: string) => void;
  methods: OnlineMethod[];
  onReady: () => void;
}

function PaymentForm({ methods, deposit: asked, among, wish, go, onClose, onReady }: FormProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form appears
  useEffect(onReady, []);
  const { t } = useTranslation();
  const money = useMoneyText();
  const describe = useProblemText();
  const nameOf = useDepositName();
  const [depositId, setDepositId] = useState(asked?.id);
  const deposit = among.find((each) => each.id === depositId) ?? asked;
  const [campaign, setCampaign] = useState(wish?.campaign);

  const wished = parseAmount(wish?.amount ?? "") ?? SUGGESTED[1];
  const suggested = SUGGESTED.some((each) => each === wished);
  const [choice, setChoice] = useState<number | typeof FREE>(suggested ? wished : FREE);
  const [typed, setTyped] = useState(suggested ? "" : formatAmount(wished));
  const [method, setMethod] = useState<PaymentMethod | undefined>();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const key = useRef(newIdempotencyKey());

  const used = methods.find((each) => each.method === method) ?? methods[0];
  const chosen = used?.method;
  const minimum = centimes((deposit ? used?.recharge_minimum : used?.first_minimum) ?? 0);
  const maximum = centimes(used?.maximum ?? 0);
  const amount = choice === FREE ? parseAmount(typed) : (choice as Centimes);
  const inRange = amount !== null && amount >= minimum && amount <= maximum;

  // Another amount or provider is another intention.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are the trigger
  useEffect(() => {
    key.current = newIdempotencyKey();
  }, [amount, chosen, depositId, campaign]);

  const pay = async () => {
    if (!inRange || !chosen || sending) return;
    setSending(true);
    setRefusal(undefined);
    try {
      const url = await openPayment({ deposit, campaign }, amount, chosen, key.current);
      // Stays "opening" until the browser has left.
      go(url);
    } catch (error) {
      setSending(false);
      setRefusal(error);
      if (!toProblem(error).answerLost) key.current = newIdempotencyKey();
    }
  };

  const limits = t("field.range", { min: money(minimum), max: money(maximum) });
  const bad = choice === FREE && typed !== "" && !inRange;
  return (
    <Form layout="vertical" onFinish={() => void pay()}>
      {deposit && among.length > 1 ? (
        <Form.Item label={t("deposit.which")} htmlFor="which-deposit">
          <Select
            id="which-deposit"
            value={deposit.id}
            onChange={setDepositId}
            options={among.map((each) => ({ value: each.id, label: nameOf(each, among) }))}
          />
        </Form.Item>
      ) : null}
      {deposit ? null : <CampaignChoice value={campaign} onChange={setCampaign} />}
      {deposit?.status === "suspended" ? (
        <Notice tone="warning">{t("deposit.suspended_recharge")}</Notice>
      ) : null}
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
          choices={methods.map(({ method }) => ({
            value: method,
            label: t(`deposit.method_${method}`),
            text: t(`deposit.method_${method}_text`),
          }))}
        />
      </Form.Item>
      <AfterPayment deposit={deposit} amount={inRange ? amount : null} />
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

/** What a new deposit is for: all campaigns, or one of them. */
function CampaignChoice({ value, onChange }: { value: string | undefined; onChange: (id?: string) => void }) {
  const { t } = useTranslation();
  return (
    <Form.Item label={t("deposit.for_campaign")} htmlFor="deposit-campaign">
      <CampaignSelect
        id="deposit-campaign"
        placeholder={t("deposit.all_campaigns")}
        value={value}
        onChange={onChange}
      />
    </Form.Item>
  );
}
