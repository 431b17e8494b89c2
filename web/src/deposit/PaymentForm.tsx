import { Button, Checkbox, Form, Select } from "antd";
import { ExternalLink, Landmark } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "@/api/idempotency";
import { toProblem } from "@/api/problem";
import type { Deposit, OwnAccount, PaymentMethod } from "@/api/types";
import { CampaignSelect } from "@/campaigns/CampaignSelect";
import { type Centimes, centimes, formatAmount, parseAmount } from "@/format/money";
import { ChoiceRow } from "@/ui/ChoiceRow";
import { AmountInput } from "@/ui/inputs";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { AfterPayment } from "./AfterPayment";
import { SUGGESTED } from "./limits";
import { useCardConsent, type Way } from "./methods";
import { useDepositName } from "./name";
import { type OpenedPayment, openPayment } from "./open-payment";

/** What somebody wanted to pay before: an amount as text, and the campaign of a new deposit. */
export interface Wish {
  amount?: string | undefined;
  campaign?: string | undefined;
}

interface Props {
  ways: Way[];
  accounts: OwnAccount[];
  /** The deposit to recharge; none: a new one. */
  deposit: Deposit | null;
  /** All deposits of the merchant, which may be recharged instead. */
  among: Deposit[];
  wish?: Wish | undefined;
  onClose: () => void;
  onOpened: (payment: OpenedPayment) => void;
  onReady: () => void;
}

const FREE = "free";

/** What is paid, how, and into which deposit; it says what that changes before anything is opened. */
export function PaymentForm({
  ways,
  accounts,
  deposit: asked,
  among,
  wish,
  onClose,
  onOpened,
  onReady,
}: Props) {
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
  const [accountName, setAccountName] = useState(accounts[0]?.name);
  const [keepsCard, setKeepsCard] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const key = useRef(newIdempotencyKey());

  const way = ways.find((each) => each.method === method) ?? ways[0];
  const transfer = way?.online === false;
  const account = transfer && accounts.length > 1 ? accountName : undefined;
  const consent = useCardConsent();
  const saveCard = way?.savesCards === true && consent !== undefined && keepsCard;
  const minimum = (deposit ? way?.recharge : way?.first) ?? centimes(0);
  const maximum = way?.maximum ?? centimes(0);
  const amount = choice === FREE ? parseAmount(typed) : (choice as Centimes);
  const inRange = amount !== null && amount >= minimum && amount <= maximum;

  // Another amount or provider is another intention.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are the trigger
  useEffect(() => {
    key.current = newIdempotencyKey();
  }, [amount, way?.method, account, depositId, campaign, saveCard]);

  const pay = async () => {
    if (!inRange || !way || sending) return;
    setSending(true);
    setRefusal(undefined);
    try {
      const payable = { amount, method: way.method, account, saveCard };
      // Stays "opening" until the browser has left.
      onOpened(await openPayment({ deposit, campaign }, payable, key.current));
    } catch (error) {
      setSending(false);
      setRefusal(error);
      if (!toProblem(error).answerLost) key.current = newIdempotencyKey();
    }
  };

  const limits = t("field.range", { min: money(minimum), max: money(maximum) });
  const bad = choice === FREE && typed !== "" && !inRange;
  const label = () => {
    if (sending) return t(transfer ? "deposit.announcing" : "deposit.going");
    if (!inRange) return t("deposit.pay_none");
    return t(transfer ? "deposit.announce" : "deposit.pay", { amount: money(amount) });
  };
  const Icon = transfer ? Landmark : ExternalLink;
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
        <Notice tone="warning">
          {t(
            deposit.suspended_for === "chargeback"
              ? "deposit.disputed_recharge"
              : "deposit.suspended_recharge",
          )}
        </Notice>
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
          value={way?.method}
          onChange={setMethod}
          choices={ways.map(({ method }) => ({
            value: method,
            label: t(`deposit.method_${method}`),
            text: t(`deposit.method_${method}_text`),
          }))}
        />
      </Form.Item>
      {account ? (
        <Form.Item label={t("transfer.account")} htmlFor="to-account">
          <Select
            id="to-account"
            value={account}
            onChange={setAccountName}
            options={accounts.map(({ name }) => ({ value: name, label: name }))}
          />
        </Form.Item>
      ) : null}
      {way?.savesCards && consent ? (
        <Form.Item extra={consent}>
          <Checkbox checked={keepsCard} onChange={(event) => setKeepsCard(event.target.checked)}>
            {t("recharge.keep_card")}
          </Checkbox>
        </Form.Item>
      ) : null}
      <AfterPayment deposit={deposit} amount={inRange ? amount : null} transfer={transfer} />
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
          icon={<Icon size={16} strokeWidth={1.75} className="flip" />}
        >
          {label()}
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
