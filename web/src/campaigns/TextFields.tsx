import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";

export interface CampaignTextValues {
  name: string;
  description?: string;
}

/** The two texts that influencers read of a campaign. */
export function TextFields() {
  const { t } = useTranslation();
  return (
    <>
      <Form.Item<CampaignTextValues>
        name="name"
        label={t("campaigns.name")}
        rules={[
          { required: true, whitespace: true, message: t("field.required") },
          { min: 2, message: t("field.short", { min: 2 }) },
        ]}
      >
        <Input maxLength={255} autoFocus />
      </Form.Item>
      <Form.Item<CampaignTextValues>
        name="description"
        label={
          <>
            {t("campaigns.description")} <span className="optional">{t("common.optional")}</span>
          </>
        }
        extra={t("campaigns.description_help")}
      >
        <Input.TextArea maxLength={5000} rows={4} />
      </Form.Item>
    </>
  );
}
