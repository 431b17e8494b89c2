import "@/leads/create/create.css";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Form, Switch } from "antd";
import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Influencer, NewAgreement } from "@/api/types";
import { CampaignSelect } from "@/campaigns/CampaignSelect";
import { isWholeIn } from "@/format/number";
import { Dialog } from "@/ui/Dialog";
import { Ltr } from "@/ui/Formatted";
import { landFieldErrors } from "@/ui/field-errors";
import { CountInput, PercentInput } from "@/ui/inputs";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { PersonField } from "./PersonField";
import { useLargestShare } from "./queries";
import { ShareExample } from "./ShareExample";
import { parsePercent, type Terms, toAgreement, USUAL_TERMS } from "./terms";

const NAMES = [
  "person",
  "campaign_id",
  "commission_percentage",
  "quality_threshold",
  "payment_delay_days",
] as const;

interface Props {
  /** Who was chosen before; nobody yet when absent. */
  person?: Pick<Influencer, "id" | "kind" | "name">;
  onClose: () => void;
}

/** A new agreement: with whom, for what, at which terms. It applies once the other side has signed. */
export function ProposeAgreement({ person, onClose }: Props) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const queries = useQueryClient();
  const [form] = Form.useForm<Terms>();
  const most = useLargestShare();
  const percent = parsePercent(Form.useWatch("commission_percentage", form), most);
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const check = (accepts: (text: string) => boolean, message: string) => ({
    validator: (_rule: unknown, text: string | undefined) =>
      accepts(text ?? "") ? Promise.resolve() : Promise.reject(new Error(message)),
  });
  const whole = (min: number, max: number) =>
    check((text) => isWholeIn(text, min, max), t("field.range", { min, max }));

  const propose = async (terms: Terms) => {
    const body: NewAgreement | null = toAgreement(terms);
    if (!body) return;
    setSending(true);
    setFailure(undefined);
    try {
      await client.POST("/api/leads/agreements/create", { body });
      await queries.invalidateQueries({ queryKey: ["get", "/api/leads/agreements/my-agreements"] });
      onClose();
    } catch (error) {
      setFailure(landFieldErrors(form, error, NAMES));
      setSending(false);
    }
  };

  return (
    <Dialog title={t("agreements.propose")} width={560} footer={null} onCancel={onClose}>
      <Form<Terms>
        form={form}
        layout="vertical"
        initialValues={person ? { ...USUAL_TERMS, person: `${person.kind}:${person.id}` } : USUAL_TERMS}
        onFinish={(terms) => void propose(terms)}
        scrollToFirstError={{ block: "center", focus: true }}
      >
        <p className="quiet lead-in">{t("agreements.propose_text")}</p>
        <PersonField chosen={person} />
        <Form.Item<Terms> name="campaign_id" label={t("leads.campaign")}>
          <CampaignSelect
            placeholder={t("agreements.all_campaigns")}
            closed={({ status }) => status === "completed"}
          />
        </Form.Item>
        <div className="field-grid">
          <Form.Item<Terms>
            name="commission_percentage"
            label={t("agreements.share")}
            rules={[
              check((text) => parsePercent(text, most) !== null, t("agreements.percent_range", { most })),
            ]}
          >
            <PercentInput />
          </Form.Item>
          <Form.Item<Terms>
            name="payment_delay_days"
            label={t("agreements.delay_days")}
            rules={[whole(0, 365)]}
          >
            <CountInput />
          </Form.Item>
          <Form.Item<Terms>
            name="quality_threshold"
            label={t("agreements.quality")}
            extra={t("agreements.quality_help")}
            rules={[whole(1, 10)]}
          >
            <CountInput suffix={<Ltr className="unit">/ 10</Ltr>} />
          </Form.Item>
        </div>
        <Term name="requires_validation">{t("agreements.requires_validation")}</Term>
        <ShareExample percent={percent} />
        {failure === undefined ? null : (
          <Notice tone="bad" role="alert">
            {describe(failure)}
          </Notice>
        )}
        <div className="modal-buttons">
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" htmlType="submit" loading={sending}>
            {t("agreements.send")}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function Term({ name, children }: { name: "requires_validation"; children: ReactNode }) {
  const id = useId();
  return (
    <div className="switch-line">
      <label htmlFor={id}>{children}</label>
      <Form.Item<Terms> name={name} valuePropName="checked" noStyle>
        <Switch id={id} />
      </Form.Item>
    </div>
  );
}
