import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { register } from "@/account/sign-in";
import { NAMES } from "@/api/names";
import type { Registration } from "@/api/types";
import { parsePhone } from "@/format/phone";
import { preferences } from "@/preferences";
import { ChoiceRow } from "@/ui/ChoiceRow";
import { landFieldErrors } from "@/ui/field-errors";
import { EmailInput, PhoneInput } from "@/ui/inputs";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { PublicPage } from "./PublicPage";

const ROLES = NAMES.AccountKind;
const FIELDS = ["role", "display_name", "company_name", "email", "phone", "password"] as const;

export default function Register() {
  const { t } = useTranslation();
  const describe = useProblemText();
  const navigate = useNavigate();
  const [form] = Form.useForm<Registration>();
  const role = Form.useWatch("role", form);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const required = { required: true, whitespace: true, message: t("field.required") };

  const send = async (values: Registration) => {
    setSending(true);
    setRefusal(undefined);
    try {
      await register({
        ...values,
        phone: values.phone?.trim() || undefined,
        company_name: values.role === "merchant" ? values.company_name : undefined,
        locale: preferences().language,
      });
      await navigate({ to: "/" });
    } catch (error) {
      setRefusal(landFieldErrors(form, error, FIELDS));
    } finally {
      setSending(false);
    }
  };

  return (
    <PublicPage
      title={t("auth.register")}
      intro={
        <>
          {t("auth.have_account")} <Link to="/connexion">{t("auth.sign_in")}</Link>
        </>
      }
    >
      {refusal === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(refusal)}
        </Notice>
      )}
      <Form
        form={form}
        layout="vertical"
        size="large"
        initialValues={{ role: "merchant" }}
        onFinish={send}
        scrollToFirstError={{ focus: true }}
      >
        <Form.Item<Registration> name="role" label={t("auth.i_am")}>
          <ChoiceRow
            name="role"
            look="cards"
            label={t("auth.i_am")}
            choices={ROLES.map((value) => ({
              value,
              label: t(`auth.role_${value}`),
              text: t(`auth.role_${value}_text`),
            }))}
          />
        </Form.Item>
        {role === "merchant" ? (
          <Form.Item<Registration> name="company_name" label={t("auth.company_name")} rules={[required]}>
            <Input autoComplete="organization" maxLength={255} />
          </Form.Item>
        ) : null}
        <Form.Item<Registration> name="display_name" label={t("auth.display_name")} rules={[required]}>
          <Input autoComplete="name" maxLength={255} />
        </Form.Item>
        <Form.Item<Registration>
          name="email"
          label={t("auth.email")}
          validateTrigger="onBlur"
          rules={[required, { type: "email", message: t("field.email") }]}
        >
          <EmailInput autoComplete="username" placeholder={t("auth.email_placeholder")} />
        </Form.Item>
        <Form.Item<Registration>
          name="phone"
          label={
            <>
              {t("auth.phone")} <span className="optional">{t("common.optional")}</span>
            </>
          }
          validateTrigger="onBlur"
          rules={[
            {
              validator: (_rule, value: string | undefined) =>
                !value?.trim() || parsePhone(value)
                  ? Promise.resolve()
                  : Promise.reject(new Error(t("field.phone"))),
            },
          ]}
        >
          <PhoneInput />
        </Form.Item>
        <Form.Item<Registration>
          name="password"
          label={t("auth.password")}
          extra={t("auth.password_rule")}
          validateTrigger="onBlur"
          rules={[required, { min: 10, message: t("field.short", { min: 10 }) }]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={sending}>
          {t("auth.register")}
        </Button>
      </Form>
    </PublicPage>
  );
}
