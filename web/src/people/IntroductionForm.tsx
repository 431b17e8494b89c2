import "@/leads/create/create.css";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { NAMES } from "@/api/names";
import type { InfluencerProfile } from "@/api/types";
import { landFieldErrors } from "@/ui/field-errors";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { type Introduction, NetworkFields, toBody, toFields } from "./NetworkFields";

const FIELDS = ["city", "about", "subjects"] as const;

export function IntroductionForm({ profile }: { profile: InfluencerProfile }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const queries = useQueryClient();
  const [form] = Form.useForm<Introduction>();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [saved, setSaved] = useState(false);

  const save = async (values: Introduction) => {
    setSending(true);
    setSaved(false);
    setFailure(undefined);
    try {
      await client.PUT("/api/influencers/profile", { body: toBody(values) });
      await queries.invalidateQueries({ queryKey: ["get", "/api/influencers/profile"] });
      setSaved(true);
    } catch (error) {
      setFailure(landFieldErrors(form, error, FIELDS));
    }
    setSending(false);
  };

  return (
    <Form<Introduction>
      form={form}
      layout="vertical"
      initialValues={toFields(profile)}
      onFinish={(values) => void save(values)}
      onValuesChange={() => setSaved(false)}
      scrollToFirstError={{ block: "center", focus: true }}
    >
      <Form.Item<Introduction> name="city" label={t("people.city")}>
        <Input maxLength={80} autoComplete="address-level2" />
      </Form.Item>
      <Form.Item<Introduction> name="about" label={t("people.about")} extra={t("people.about_help")}>
        <Input.TextArea rows={3} maxLength={500} showCount dir="auto" />
      </Form.Item>
      <Form.Item<Introduction> name="subjects" label={t("people.subjects")} extra={t("people.subjects_help")}>
        <Select
          mode="multiple"
          maxCount={5}
          options={NAMES.InfluencerSubject.map((value) => ({ value, label: t(`people.subject_${value}`) }))}
          showSearch={{ optionFilterProp: "label" }}
        />
      </Form.Item>
      <NetworkFields />
      {failure === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(failure)}
        </Notice>
      )}
      {saved ? (
        <Notice tone="good" role="status">
          {t("people.saved")}
        </Notice>
      ) : null}
      <div className="modal-buttons">
        <Button type="primary" htmlType="submit" loading={sending}>
          {t("common.save")}
        </Button>
      </div>
    </Form>
  );
}
