import { Button, Form, Input, Select } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { newIdempotencyKey } from "@/api/idempotency";
import { toProblem } from "@/api/problem";
import type { Deposit, StatementLine } from "@/api/types";
import { ChangeLine } from "@/deposit/AfterPayment";
import { FIRST_DEPOSIT_MIN, RECHARGE_MIN, TRANSFER_MAX } from "@/deposit/limits";
import { useMethods } from "@/deposit/methods";
import { useDepositsOf, useRefreshMoney } from "@/deposit/queries";
import { add, type Centimes, centimes, dirhams, formatAmount, parseAmount } from "@/format/money";
import { Dialog } from "@/ui/Dialog";
import { AmountInput } from "@/ui/inputs";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { ErrorState, useProblemText } from "@/ui/States";
import { useUsers } from "./users";

interface Props {
  /** The deposit that the transfer is for; without one, a merchant is chosen first. */
  deposit?: Deposit | undefined;
  /** What a statement says of it. */
  arrived?: StatementLine | undefined;
  onClose: () => void;
}

const NEW = "new";
const LONGEST_REASON = 500;

/** A bank transfer that arrived: credits a deposit at once, with its reference and a reason. */
export function TransferModal({ deposit, arrived, onClose }: Props) {
  const { t } = useTranslation();
  const [merchant, setMerchant] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const { data, error, refetch } = useDepositsOf(merchant);
  // What is not known yet must not pass for "has none": that would open a second deposit.
  const own = data?.deposits.filter((each) => each.status !== "pending");
  const target = deposit ?? own?.find(({ id }) => id === chosen);
  const opensNew = own !== undefined && (own.length === 0 || chosen === NEW);
  return (
    <Dialog title={t("admin.transfer_title")} width={480} footer={null} onCancel={onClose}>
      <Form layout="vertical" component="div">
        {deposit ? (
          <p className="strong">
            <bdi>{deposit.merchant_name}</bdi>
            {deposit.campaign_name ? (
              <>
                {" · "}
                <bdi>{deposit.campaign_name}</bdi>
              </>
            ) : null}
          </p>
        ) : (
          <>
            <MerchantField
              value={merchant}
              onChange={(value) => {
                setMerchant(value);
                setChosen(undefined);
              }}
            />
            {own && own.length > 0 ? (
              <DepositField deposits={own} value={chosen} onChange={setChosen} />
            ) : null}
            {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
          </>
        )}
      </Form>
      <TransferForm
        key={target?.id ?? merchant ?? NEW}
        deposit={target}
        arrived={arrived}
        merchant={opensNew ? merchant : undefined}
        onClose={onClose}
      />
    </Dialog>
  );
}

function MerchantField({ value, onChange }: { value: string | undefined; onChange: (id: string) => void }) {
  const { t } = useTranslation();
  const [q, setQ] = useState("");
  const { users, isFetching } = useUsers({ role: "merchant", q: q.trim() || undefined });
  const options = users.flatMap(({ merchant_id, company_name, display_name }) =>
    merchant_id ? [{ value: merchant_id, label: company_name ?? display_name }] : [],
  );
  return (
    <Form.Item label={t("admin.merchant")} htmlFor="transfer-merchant">
      <Select
        id="transfer-merchant"
        showSearch={{ filterOption: false, onSearch: setQ }}
        loading={isFetching}
        placeholder={t("admin.choose_merchant")}
        notFoundContent={t("users.none")}
        value={value}
        onChange={onChange}
        options={options}
      />
    </Form.Item>
  );
}

interface DepositFieldProps {
  deposits: Deposit[];
  value: string | undefined;
  onChange: (id: string) => void;
}

function DepositField({ deposits, value, onChange }: DepositFieldProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (
    <Form.Item label={t("deposit.title")} htmlFor="transfer-deposit">
      <Select
        id="transfer-deposit"
        placeholder={t("admin.choose_deposit")}
        value={value}
        onChange={onChange}
        options={[
          ...deposits.map((each) => ({
            value: each.id,
            label: `${each.campaign_name ?? t("deposit.all_campaigns")} · ${money(centimes(each.current_balance))}`,
          })),
          { value: NEW, label: t("admin.new_deposit") },
        ]}
      />
    </Form.Item>
  );
}

interface FormProps {
  deposit: Deposit | undefined;
  arrived: StatementLine | undefined;
  /** Whose first deposit it opens, when it recharges none. */
  merchant: string | undefined;
  onClose: () => void;
}

function TransferForm({ deposit, arrived, merchant, onClose }: FormProps) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const describe = useProblemText();
  const refresh = useRefreshMoney();
  const accounts = useMethods().data?.bank_accounts ?? [];
  const [account, setAccount] = useState(arrived?.bank_account);
  const [typed, setTyped] = useState(arrived ? formatAmount(centimes(arrived.amount)) : "");
  const [reference, setReference] = useState(arrived?.reference ?? "");
  const [reason, setReason] = useState(
    arrived ? t("transfers.reason", { details: arrived.details }).slice(0, LONGEST_REASON) : "",
  );
  const [another, setAnother] = useState("");
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const key = useRef({ of: "", value: newIdempotencyKey() });

  const minimum = deposit ? RECHARGE_MIN : FIRST_DEPOSIT_MIN;
  const amount = parseAmount(typed);
  const inRange = amount !== null && amount >= minimum && amount <= TRANSFER_MAX;
  // Where there is one account, it is that.
  const known = accounts.length < 2 || account !== undefined;
  const ready = inRange && known && reference.trim() !== "" && reason.trim() !== "" && (deposit || merchant);
  const limits = t("field.range", { min: money(minimum), max: money(TRANSFER_MAX) });
  const bad = typed !== "" && !inRange;
  const problem = failure === undefined ? undefined : toProblem(failure);
  const announced = problem?.code === "transfer_announced" ? problem.payment : undefined;
  const asksWhy = problem?.code === "transfer_already_recorded" || announced !== undefined || another !== "";

  const confirm = async () => {
    if (announced === undefined || sending) return;
    setSending(true);
    try {
      await confirmAnnounced(announced, reference.trim(), reason.trim());
      await refresh();
      onClose();
    } catch (error) {
      setFailure(error);
      setSending(false);
    }
  };

  const credit = async () => {
    if (!ready || sending) return;
    setSending(true);
    setFailure(undefined);
    const entry = {
      amount,
      reference: reference.trim(),
      reason: reason.trim(),
      another: another.trim(),
      account,
    };
    // Another entry is another intention; the same one after a lost answer is not.
    const of = JSON.stringify(entry);
    if (key.current.of !== of) key.current = { of, value: newIdempotencyKey() };
    try {
      await send(entry, key.current.value, deposit?.id, merchant);
      await refresh();
      onClose();
    } catch (error) {
      setFailure(error);
      setSending(false);
      if (!toProblem(error).answerLost) key.current.of = "";
    }
  };

  return (
    <Form layout="vertical" onFinish={() => void credit()}>
      <Form.Item
        label={t("payment.amount")}
        htmlFor="transfer-amount"
        extra={bad ? undefined : limits}
        help={bad ? limits : undefined}
        validateStatus={bad ? "error" : undefined}
      >
        <AmountInput
          id="transfer-amount"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          onBlur={() => amount !== null && setTyped(formatAmount(amount))}
        />
      </Form.Item>
      {accounts.length > 1 ? (
        <Form.Item label={t("transfers.account")} htmlFor="transfer-account">
          <Select
            id="transfer-account"
            value={account}
            onChange={setAccount}
            options={accounts.map(({ name }) => ({ value: name, label: name }))}
          />
        </Form.Item>
      ) : null}
      <Form.Item label={t("admin.bank_reference")} htmlFor="transfer-reference">
        <Input
          id="transfer-reference"
          maxLength={100}
          dir="ltr"
          value={reference}
          onChange={(e) => {
            setReference(e.target.value);
            // The reason is for the reference that was refused.
            setAnother("");
            setFailure(undefined);
          }}
        />
      </Form.Item>
      <Form.Item label={t("admin.reason")} htmlFor="transfer-reason" extra={t("admin.reason_help")}>
        <Input
          id="transfer-reason"
          maxLength={500}
          value={reason}
          onChange={(e) => setReason(e.target.value)}
        />
      </Form.Item>
      {deposit ? <After deposit={deposit} amount={inRange ? amount : null} /> : null}
      {asksWhy ? (
        <Form.Item
          label={t("admin.another_transfer")}
          htmlFor="transfer-another"
          extra={t("admin.reason_help")}
        >
          <Input
            id="transfer-another"
            maxLength={500}
            value={another}
            onChange={(e) => setAnother(e.target.value)}
          />
        </Form.Item>
      ) : null}
      {failure === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(failure)}
          {announced === undefined ? null : (
            <p>
              <Button onClick={() => void confirm()} loading={sending}>
                {t("admin.confirm_announced")}
              </Button>
            </p>
          )}
        </Notice>
      )}
      <div className="modal-buttons">
        {ready ? null : <span className="quiet why">{t("admin.transfer_missing")}</span>}
        <Button onClick={onClose}>{t("common.cancel")}</Button>
        <Button type="primary" htmlType="submit" disabled={!ready} loading={sending}>
          {inRange ? t("admin.credit", { amount: money(amount) }) : t("admin.credit_none")}
        </Button>
      </div>
    </Form>
  );
}

function After({ deposit, amount }: { deposit: Deposit; amount: Centimes | null }) {
  const { t } = useTranslation();
  const line = (now: number) => ({
    from: centimes(now),
    to: add(centimes(now), amount ?? centimes(0)),
  });
  return (
    <div className="arithmetic">
      <p className="strong">{t("admin.credited_at_once")}</p>
      <dl>
        <ChangeLine label={t("deposit.current")} {...line(deposit.current_balance)} />
        <ChangeLine label={t("deposit.available")} {...line(deposit.available_balance)} />
      </dl>
    </div>
  );
}

async function confirmAnnounced(id: string, payment_reference: string, reason: string): Promise<void> {
  const body = { payment_reference, reason };
  await client.POST("/api/admin/transfers/announced/{id}/confirm", { params: { path: { id } }, body });
}

interface Entry {
  amount: Centimes;
  reference: string;
  reason: string;
  /** Why it is another transfer than the one with the same reference; empty when no other is known. */
  another: string;
  /** To which account of ours it came; the only one when absent. */
  account: string | undefined;
}

async function send(
  { amount, reference, reason, another, account }: Entry,
  key: string,
  deposit_id: string | undefined,
  merchant_id: string | undefined,
): Promise<void> {
  const params = { header: { "Idempotency-Key": key } };
  const transfer = {
    payment_method: "bank_transfer",
    payment_reference: reference,
    reason,
    ...(account === undefined ? {} : { bank_account: account }),
    ...(another === "" ? {} : { same_reference_reason: another }),
  } as const;
  if (deposit_id) {
    const body = { deposit_id, amount: dirhams(amount), ...transfer };
    await client.POST("/api/leads/deposits/recharge", { params, body });
  } else {
    const body = { merchant_id: merchant_id ?? null, initial_amount: dirhams(amount), ...transfer };
    await client.POST("/api/leads/deposits/create", { params, body });
  }
}
