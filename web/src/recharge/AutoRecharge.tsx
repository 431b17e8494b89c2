import { Button, Checkbox, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Deposit } from "@/api/types";
import { AUTO_RECHARGE_MIN, PAYMENT_MAX } from "@/deposit/limits";
import { useDepositName } from "@/deposit/name";
import { useRefreshMoney } from "@/deposit/queries";
import { type Centimes, centimes, dirhams, formatAmount, parseAmount } from "@/format/money";
import { AmountInput } from "@/ui/inputs";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { Panel } from "@/ui/Panel";
import { useProblemText } from "@/ui/States";
import { SavedCards } from "./SavedCards";

interface Props {
  deposit: Deposit;
  among: Deposit[];
}

/** Whether a deposit fills itself, when, by how much, and which cards may be charged for it. */
export function AutoRecharge({ deposit, among }: Props) {
  const { t } = useTranslation();
  const nameOf = useDepositName();
  return (
    <Panel title={t("recharge.title")} text={among.length > 1 ? nameOf(deposit, among) : t("recharge.intro")}>
      <div className="stack">
        <Settings key={deposit.id} deposit={deposit} />
        <SavedCards />
      </div>
    </Panel>
  );
}

const written = (amount: number | null | undefined) => (amount ? formatAmount(centimes(amount)) : "");

/** Empty is none; `undefined` is what cannot be read. */
function optional(typed: string): Centimes | null | undefined {
  return typed.trim() === "" ? null : (parseAmount(typed) ?? undefined);
}

function Settings({ deposit }: { deposit: Deposit }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const describe = useProblemText();
  const refresh = useRefreshMoney();
  const [on, setOn] = useState(deposit.auto_recharge);
  const [amount, setAmount] = useState(written(deposit.auto_recharge_amount));
  const [trigger, setTrigger] = useState(written(deposit.auto_recharge_trigger));
  const [cap, setCap] = useState(written(deposit.auto_recharge_monthly_cap));
  const [sending, setSending] = useState(false);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const paid = parseAmount(amount);
  const inRange = paid !== null && paid >= AUTO_RECHARGE_MIN && paid <= PAYMENT_MAX;
  const [from, most] = [optional(trigger), optional(cap)];
  const ready = (!on || inRange) && from !== undefined && most !== undefined;
  const limits = t("field.range", { min: money(AUTO_RECHARGE_MIN), max: money(PAYMENT_MAX) });
  const bad = amount !== "" && !inRange;

  const change = (set: (value: string) => void) => (event: { target: { value: string } }) => {
    set(event.target.value);
    setSaved(false);
  };
  const save = async () => {
    if (!ready || sending) return;
    setSending(true);
    setFailure(undefined);
    try {
      const sum = (value: Centimes | null | undefined) => (value == null ? null : dirhams(value));
      const body = {
        auto_recharge: on,
        ...(inRange ? { auto_recharge_amount: dirhams(paid) } : {}),
        auto_recharge_trigger: sum(from),
        auto_recharge_monthly_cap: sum(most),
      };
      await client.PUT("/api/leads/deposits/{id}/settings", { params: { path: { id: deposit.id } }, body });
      await refresh();
      setSaved(true);
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };

  return (
    <Form layout="vertical" onFinish={() => void save()}>
      <Form.Item>
        <Checkbox
          checked={on}
          onChange={(event) => {
            setOn(event.target.checked);
            setSaved(false);
          }}
        >
          {t("recharge.on")}
        </Checkbox>
      </Form.Item>
      {on ? (
        <>
          <Form.Item
            label={t("recharge.trigger")}
            htmlFor="auto-trigger"
            extra={t("recharge.trigger_help", { amount: money(centimes(deposit.alert_threshold)) })}
            validateStatus={from === undefined ? "error" : undefined}
          >
            <AmountInput id="auto-trigger" value={trigger} onChange={change(setTrigger)} />
          </Form.Item>
          <Form.Item
            label={t("recharge.amount")}
            htmlFor="auto-amount"
            extra={bad ? undefined : t("recharge.amount_help")}
            help={bad ? limits : undefined}
            validateStatus={bad ? "error" : undefined}
          >
            <AmountInput id="auto-amount" value={amount} onChange={change(setAmount)} />
          </Form.Item>
          <Form.Item
            label={t("recharge.cap")}
            htmlFor="auto-cap"
            extra={t("recharge.cap_help")}
            validateStatus={most === undefined ? "error" : undefined}
          >
            <AmountInput id="auto-cap" value={cap} onChange={change(setCap)} />
          </Form.Item>
        </>
      ) : null}
      {failure === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(failure)}
        </Notice>
      )}
      {saved ? <Notice tone="good">{t("recharge.saved")}</Notice> : null}
      <Button htmlType="submit" disabled={!ready} loading={sending}>
        {t("recharge.save")}
      </Button>
    </Form>
  );
}
