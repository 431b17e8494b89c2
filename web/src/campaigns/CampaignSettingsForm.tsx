import "@/leads/create/create.css";
import { Button, Form, Switch } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { CampaignSettings } from "@/api/types";
import { parseAmount } from "@/format/money";
import { isWholeIn, parseNumber } from "@/format/number";
import { landFieldErrors } from "@/ui/field-errors";
import { AmountInput, CountInput, PercentInput } from "@/ui/inputs";
import { Notice } from "@/ui/Notice";
import { Panel } from "@/ui/Panel";
import { useProblemText } from "@/ui/States";
import { CostExample } from "./CostExample";
import { useRefreshCampaigns } from "./StatusActions";
import { type SettingsValues, toRule, toSettings, toValues } from "./settings-values";

interface Props {
  campaignId: string;
  settings: CampaignSettings;
  /** Whether the form says something that is not saved. */
  onUnsaved: (unsaved: boolean) => void;
}

const switchTexts = {
  lead_generation_enabled: "campaigns.enabled",
  auto_validate_after_timeout: "campaigns.auto_validate",
  notify_on_new_lead: "campaigns.notify_new",
} as const;

const NAMES = [
  "percentage_commission_rate",
  "commission_threshold",
  "fixed_commission_amount",
  "validation_timeout_hours",
  "max_pending_without_agreement",
  "minimum_quality_score",
  "max_rejected_leads",
  "lead_generation_enabled",
  "auto_validate_after_timeout",
  "notify_on_new_lead",
] as const;

function SwitchLine({ name, help }: { name: keyof typeof switchTexts; help?: string }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="switch-line">
      <label htmlFor={id}>
        {t(switchTexts[name])}
        {help ? <small className="block">{help}</small> : null}
      </label>
      <Form.Item<SettingsValues> name={name} valuePropName="checked" noStyle>
        <Switch id={id} />
      </Form.Item>
    </div>
  );
}

export function CampaignSettingsForm({ campaignId, settings, onUnsaved }: Props) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const refresh = useRefreshCampaigns();
  const [form] = Form.useForm<SettingsValues>();
  const [values, setValues] = useState<Partial<SettingsValues>>(() => toValues(settings));
  const [sending, setSending] = useState(false);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const check = (accepts: (text: string) => boolean, message: string) => ({
    validator: (_rule: unknown, text: string | undefined) =>
      text !== undefined && accepts(text) ? Promise.resolve() : Promise.reject(new Error(message)),
  });
  const amount = check((text) => parseAmount(text) !== null, t("field.amount"));
  const percent = check((text) => {
    const number = parseNumber(text);
    return number !== null && number > 0 && number <= 100;
  }, t("field.percent"));
  const whole = (min: number, max: number) =>
    check((text) => isWholeIn(text, min, max), t("field.range", { min: String(min), max: String(max) }));
  const save = async (all: SettingsValues) => {
    const body = toSettings(all);
    if (!body) return;
    setSending(true);
    setFailure(undefined);
    try {
      await client.PUT("/api/campaigns/{id}/settings", { params: { path: { id: campaignId } }, body });
      await refresh();
      setSaved(true);
      onUnsaved(false);
    } catch (error) {
      setFailure(landFieldErrors(form, error, NAMES));
    } finally {
      setSending(false);
    }
  };

  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={toValues(settings)}
      onFinish={(all) => void save(all)}
      onValuesChange={(_change, all) => {
        setValues(all);
        setSaved(false);
        onUnsaved(true);
      }}
      scrollToFirstError={{ block: "center", focus: true }}
      className="columns"
    >
      <div className="stack c7">
        <Panel title={t("campaigns.rule")}>
          <div className="field-grid">
            <Form.Item<SettingsValues>
              name="percentage_commission_rate"
              label={t("campaigns.rate")}
              rules={[percent]}
            >
              <PercentInput />
            </Form.Item>
            <Form.Item<SettingsValues>
              name="commission_threshold"
              label={t("campaigns.threshold")}
              rules={[amount]}
            >
              <AmountInput />
            </Form.Item>
            <Form.Item<SettingsValues>
              name="fixed_commission_amount"
              label={t("campaigns.fixed")}
              rules={[amount]}
            >
              <AmountInput />
            </Form.Item>
          </div>
        </Panel>
        <Panel title={t("campaigns.reception")}>
          <SwitchLine name="lead_generation_enabled" />
          <SwitchLine name="auto_validate_after_timeout" help={t("campaigns.auto_validate_help")} />
          <div className="field-grid spaced">
            <Form.Item<SettingsValues>
              name="validation_timeout_hours"
              label={t("campaigns.timeout")}
              rules={[whole(1, 8760)]}
            >
              <CountInput />
            </Form.Item>
            <Form.Item<SettingsValues>
              name="max_pending_without_agreement"
              label={t("campaigns.max_pending")}
              extra={t("campaigns.max_pending_help")}
              rules={[whole(0, 10_000)]}
            >
              <CountInput />
            </Form.Item>
          </div>
        </Panel>
        <Panel title={t("campaigns.quality")}>
          <div className="field-grid">
            <Form.Item<SettingsValues>
              name="minimum_quality_score"
              label={t("campaigns.minimum_score")}
              rules={[whole(1, 10)]}
            >
              <CountInput />
            </Form.Item>
            <Form.Item<SettingsValues>
              name="max_rejected_leads"
              label={t("campaigns.max_rejected")}
              rules={[whole(1, 1000)]}
            >
              <CountInput />
            </Form.Item>
          </div>
        </Panel>
        <Panel title={t("campaigns.notices")}>
          <SwitchLine name="notify_on_new_lead" />
        </Panel>
      </div>
      <div className="stack c5 sticky">
        <CostExample rule={toRule(values)} />
        {failure === undefined ? null : (
          <Notice tone="bad" role="alert">
            {describe(failure)}
          </Notice>
        )}
        <div className="row">
          <Button type="primary" htmlType="submit" loading={sending}>
            {t("campaigns.save")}
          </Button>
          <span className="quiet" role="status">
            {saved ? t("common.saved") : null}
          </span>
        </div>
      </div>
    </Form>
  );
}
