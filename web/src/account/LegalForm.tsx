import "@/leads/create/create.css";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { show } from "@/api/session";
import type { Legal, UpdateLegal } from "@/api/types";
import { landFieldErrors } from "@/ui/field-errors";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";

type Field = keyof UpdateLegal;

/** As the server limits them. */
const LONGEST = {
  legal_name: 255,
  legal_form: 100,
  address: 255,
  city: 80,
  ice: 30,
  tax_id: 30,
  rc: 30,
  rc_city: 80,
  tp: 30,
  cnss: 30,
} as const satisfies Record<Field, number>;
const FIELDS = Object.keys(LONGEST) as Field[];
/** Numbers: the same way round in every language. */
const NUMBERS: Field[] = ["ice", "tax_id", "rc", "tp", "cnss"];

/** Who the business is to the authorities, as its receipts say from now on. */
export function LegalForm({ legal }: { legal: Legal }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const [form] = Form.useForm<Record<Field, string>>();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [saved, setSaved] = useState(false);

  const save = async (values: Record<Field, string>) => {
    setSending(true);
    setSaved(false);
    setFailure(undefined);
    try {
      const { data } = await client.PUT("/api/auth/me", { body: { legal: values } });
      if (data) show(data.user);
      setSaved(true);
    } catch (error) {
      setFailure(landFieldErrors(form, error, FIELDS));
    }
    setSending(false);
  };

  return (
    <Form<Record<Field, string>>
      form={form}
      layout="vertical"
      initialValues={Object.fromEntries(FIELDS.map((name) => [name, legal[name] ?? ""]))}
      onFinish={(values) => void save(values)}
      onValuesChange={() => setSaved(false)}
      scrollToFirstError={{ block: "center", focus: true }}
    >
      <div className="field-grid">
        {FIELDS.map((name) => (
          <Form.Item
            key={name}
            name={name}
            label={t(`legal.${name}`)}
            extra={name === "ice" && legal.ice_fits === false ? t("legal.ice_unfit") : undefined}
          >
            <Input maxLength={LONGEST[name]} {...(NUMBERS.includes(name) ? { dir: "ltr" } : {})} />
          </Form.Item>
        ))}
      </div>
      {failure === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(failure)}
        </Notice>
      )}
      {saved ? (
        <Notice tone="good" role="status">
          {t("legal.saved")}
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
