import "@/leads/create/create.css";
import { Button, Form, Switch } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Deposit } from "@/api/types";
import { landFieldErrors } from "@/ui/field-errors";
import { AmountInput } from "@/ui/inputs";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { Panel } from "@/ui/Panel";
import { useProblemText } from "@/ui/States";
import { PAYMENT_MAX } from "./limits";
import { useRefreshMoney } from "./queries";
import {
  AUTO_RECHARGE_MIN,
  type DepositSettingsValues,
  inRange,
  isAmount,
  toDepositSettings,
  toDepositValues,
} from "./settings-values";

const NAMES = [
  "alert_threshold",
  "auto_recharge",
  "auto_recharge_amount",
  "auto_recharge_trigger",
  "auto_recharge_monthly_cap",
] as const;

/** What the merchant wants: when to be told, and when to recharge. The server keeps it; nothing acts on it yet. */
export function DepositSettings({ deposit }: { deposit: Deposit }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const describe = useProblemText();
  const refresh = useRefreshMoney();
  const switchId = useId();
  const [form] = Form.useForm<DepositSettingsValues>();
  const automatic = Form.useWatch("auto_recharge", form) ?? deposit.auto_recharge;
  const [sending, setSending] = useState(false);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const save = async (values: DepositSettingsValues) => {
    setSending(true);
    setFailure(undefined);
    try {
      await client.PUT("/api/leads/deposits/{id}/settings", {
        params: { path: { id: deposit.id } },
        body: toDepositSettings(values),
      });
      await refresh();
      setSaved(true);
    } catch (error) {
      setFailure(landFieldErrors(form, error, NAMES));
    } finally {
      setSending(false);
    }
  };
  const check = (accepts: (text: string | undefined) => boolean, message: string) => ({
    validator: (_rule: unknown, text: string | undefined) =>
      accepts(text) ? Promise.resolve() : Promise.reject(new Error(message)),
  });
  const limits = t("field.range", { min: money(AUTO_RECHARGE_MIN), max: money(PAYMENT_MAX) });
  const optional = check((text) => !text?.trim() || isAmount(text), t("field.amount"));

  return (
    <Panel title={t("deposit.settings")} text={t("deposit.settings_text")}>
      <Form
        form={form}
        layout="vertical"
        initialValues={toDepositValues(deposit)}
        onFinish={(values) => void save(values)}
        onValuesChange={() => setSaved(false)}
      >
        <div className="field-grid">
          <Form.Item<DepositSettingsValues>
            name="alert_threshold"
            label={t("deposit.alert_threshold")}
            rules={[check(isAmount, t("field.amount"))]}
          >
            <AmountInput />
          </Form.Item>
        </div>
        <div className="switch-line">
          <label htmlFor={switchId}>{t("deposit.auto_recharge")}</label>
          <Form.Item<DepositSettingsValues> name="auto_recharge" valuePropName="checked" noStyle>
            <Switch id={switchId} />
          </Form.Item>
        </div>
        {automatic ? (
          <div className="field-grid three spaced">
            <Form.Item<DepositSettingsValues>
              name="auto_recharge_trigger"
              label={t("deposit.auto_recharge_trigger")}
              rules={[check(isAmount, t("field.amount"))]}
            >
              <AmountInput />
            </Form.Item>
            <Form.Item<DepositSettingsValues>
              name="auto_recharge_amount"
              label={t("deposit.auto_recharge_amount")}
              rules={[check((text) => inRange(text, AUTO_RECHARGE_MIN, PAYMENT_MAX), limits)]}
            >
              <AmountInput />
            </Form.Item>
            <Form.Item<DepositSettingsValues>
              name="auto_recharge_monthly_cap"
              label={
                <>
                  {t("deposit.auto_recharge_cap")} <span className="optional">{t("common.optional")}</span>
                </>
              }
              rules={[optional]}
            >
              <AmountInput />
            </Form.Item>
          </div>
        ) : null}
        {failure === undefined ? null : (
          <Notice tone="bad" role="alert">
            {describe(failure)}
          </Notice>
        )}
        <div className="row spaced">
          <Button type="default" htmlType="submit" loading={sending}>
            {t("common.save")}
          </Button>
          <span className="quiet" role="status">
            {saved ? t("common.saved") : null}
          </span>
        </div>
      </Form>
    </Panel>
  );
}
