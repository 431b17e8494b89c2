import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { NAMES } from "@/api/names";
import type { Campaign } from "@/api/types";
import { parseAmount } from "@/format/money";
import { formatPhone, parsePhone } from "@/format/phone";
import type { DraftValues } from "@/leads/draft";
import { ChoiceRow } from "@/ui/ChoiceRow";
import { AmountInput, EmailInput, PhoneInput } from "@/ui/inputs";
import { useMoneyText } from "@/ui/Money";
import { CampaignLine } from "./CampaignLine";
import { inRange, NOTES_MAX, VALUE_MAX, VALUE_MIN } from "./limits";

/** A label with its quiet "optional" beside it. */
function Optional({ children }: { children: string }) {
  const { t } = useTranslation();
  return (
    <>
      {children} <span className="optional">{t("common.optional")}</span>
    </>
  );
}

export function CampaignField({
  campaigns,
  chosen,
  onSearch,
}: {
  campaigns: Campaign[];
  chosen: Campaign | undefined;
  onSearch?: ((q: string) => void) | undefined;
}) {
  const { t } = useTranslation();
  const shown = chosen && !campaigns.includes(chosen) ? [chosen, ...campaigns] : campaigns;
  return (
    <>
      <Form.Item<DraftValues>
        name="campaign_id"
        label={t("create.campaign")}
        rules={[{ required: true, message: t("field.required") }]}
        className="tight"
      >
        <Select
          placeholder={t("create.choose_campaign")}
          notFoundContent={t("create.no_campaign")}
          showSearch={{ filterOption: false, ...(onSearch ? { onSearch } : {}) }}
          options={shown.map(({ id, name, merchant_name, funded }) => ({
            value: id,
            label: [name, merchant_name, funded === false ? t("create.unfunded") : null]
              .filter(Boolean)
              .join(" · "),
          }))}
        />
      </Form.Item>
      {chosen ? <CampaignLine campaign={chosen} /> : null}
    </>
  );
}

export function CustomerFields({ values }: { values: DraftValues }) {
  const { t } = useTranslation();
  const stored = parsePhone(values.customer_phone ?? "");
  const either = (other: keyof DraftValues) => ({
    validator: (_rule: unknown, value: string | undefined) =>
      value?.trim() || values[other]?.toString().trim()
        ? Promise.resolve()
        : Promise.reject(new Error(t("create.one_of_two"))),
  });
  return (
    <div className="field-grid">
      <Form.Item<DraftValues>
        name="customer_name"
        label={t("create.name")}
        rules={[
          { required: true, whitespace: true, message: t("field.required") },
          { min: 2, message: t("field.short", { min: 2 }) },
        ]}
      >
        <Input autoComplete="off" maxLength={255} />
      </Form.Item>
      <Form.Item<DraftValues> name="customer_company" label={<Optional>{t("create.company")}</Optional>}>
        <Input autoComplete="off" maxLength={255} />
      </Form.Item>
      <Form.Item<DraftValues>
        name="customer_phone"
        label={t("create.phone")}
        dependencies={["customer_email"]}
        extra={stored ? t("create.stored_as", { phone: formatPhone(stored) }) : undefined}
        rules={[
          either("customer_email"),
          {
            validator: (_rule, value: string | undefined) =>
              !value?.trim() || parsePhone(value)
                ? Promise.resolve()
                : Promise.reject(new Error(t("field.phone"))),
          },
        ]}
        validateTrigger="onBlur"
      >
        <PhoneInput autoComplete="off" />
      </Form.Item>
      <Form.Item<DraftValues>
        name="customer_email"
        label={t("create.email")}
        dependencies={["customer_phone"]}
        extra={t("create.one_of_two")}
        rules={[{ type: "email", message: t("field.email") }]}
        validateTrigger="onBlur"
      >
        <EmailInput autoComplete="off" />
      </Form.Item>
    </div>
  );
}

export function NeedFields({ values }: { values: DraftValues }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const limits = t("field.range", { min: money(VALUE_MIN), max: money(VALUE_MAX) });
  return (
    <>
      <div className="field-grid need">
        <Form.Item<DraftValues>
          name="estimated_value"
          label={t("create.value")}
          extra={limits}
          validateTrigger="onBlur"
          rules={[
            { required: true, message: t("field.required") },
            {
              validator: (_rule, value: string | undefined) => {
                if (!value) return Promise.resolve();
                const amount = parseAmount(value);
                if (amount === null) return Promise.reject(new Error(t("field.amount")));
                return inRange(amount) ? Promise.resolve() : Promise.reject(new Error(limits));
              },
            },
          ]}
        >
          <AmountInput />
        </Form.Item>
        <Form.Item<DraftValues>
          name="source"
          label={t("create.source")}
          rules={[{ required: true, message: t("field.required") }]}
        >
          <ChoiceRow
            name="source"
            label={t("create.source")}
            choices={NAMES.LeadSource.map((value) => ({ value, label: t(`source.${value}`) }))}
          />
        </Form.Item>
      </div>
      <Form.Item<DraftValues>
        name="customer_notes"
        label={<Optional>{t("create.notes")}</Optional>}
        extra={
          <span className="counter num">
            <bdi dir="ltr">{t("create.counter", { n: [...(values.customer_notes ?? "")].length })}</bdi>
          </span>
        }
      >
        <Input.TextArea maxLength={NOTES_MAX} rows={3} />
      </Form.Item>
    </>
  );
}
