import { getRouteApi, Link, useRouter } from "@tanstack/react-router";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Credentials, signIn } from "@/account/sign-in";
import { toProblem } from "@/api/problem";
import { useSession } from "@/api/session";
import { landing } from "@/routes";
import { landFieldErrors } from "@/ui/field-errors";
import { EmailInput } from "@/ui/inputs";
import { Notice } from "@/ui/Notice";
import { useProblemText } from "@/ui/States";
import { DemoAccounts } from "./DemoAccounts";
import { PublicPage } from "./PublicPage";

const route = getRouteApi("/connexion");

export default function SignIn() {
  const { t } = useTranslation();
  const describe = useProblemText();
  const router = useRouter();
  const { next } = route.useSearch();
  const session = useSession();
  const [form] = Form.useForm<Credentials>();
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const [otp, setOtp] = useState(false);

  const enter = async (credentials: Credentials) => {
    setSending(true);
    setRefusal(undefined);
    try {
      await signIn(credentials);
      router.history.push(landing(next));
    } catch (error) {
      setSending(false);
      if (toProblem(error).code === "otp_required" && !otp) setOtp(true);
      else setRefusal(landFieldErrors(form, error, ["email", "password", "otp"]));
    }
  };

  const refused = refusal === undefined ? null : toProblem(refusal);
  const expired = session.phase === "signed-out" && session.because === "expired";
  return (
    <PublicPage
      title={t("auth.sign_in")}
      intro={
        <>
          {t("auth.no_account")} <Link to="/inscription">{t("auth.register")}</Link>
        </>
      }
    >
      {refused ? (
        <Notice tone="bad" role="alert">
          {refused.status === 401 ? t("auth.wrong") : describe(refused)}
        </Notice>
      ) : expired ? (
        <Notice tone="info" role="status">
          {t("fault.session_expired")}
        </Notice>
      ) : null}
      <Form form={form} layout="vertical" size="large" onFinish={enter}>
        <Form.Item<Credentials>
          name="email"
          label={t("auth.email")}
          validateTrigger="onBlur"
          rules={[
            { required: true, message: t("field.required") },
            { type: "email", message: t("field.email") },
          ]}
        >
          <EmailInput autoComplete="username" placeholder={t("auth.email_placeholder")} />
        </Form.Item>
        <Form.Item<Credentials>
          name="password"
          label={t("auth.password")}
          rules={[{ required: true, message: t("field.required") }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        {otp ? (
          <Form.Item<Credentials>
            name="otp"
            label={t("auth.otp")}
            extra={t("auth.otp_help")}
            rules={[{ required: true, message: t("field.required") }]}
          >
            <Input inputMode="numeric" autoComplete="one-time-code" maxLength={20} autoFocus />
          </Form.Item>
        ) : null}
        <Button type="primary" htmlType="submit" block loading={sending}>
          {t("auth.sign_in")}
        </Button>
      </Form>
      <DemoAccounts disabled={sending} onEnter={(account) => void enter(account)} />
    </PublicPage>
  );
}
