import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Lead } from "@/api/types";
import { centimes, dirhams, formatAmount, parseAmount } from "@/format/money";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { AmountInput } from "@/ui/inputs";
import { useRefreshLeads } from "./queries";

/** After validation: the sale took place, or not. Neither moves money. */
export function CloseLead({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const refresh = useRefreshLeads();
  const [asked, setAsked] = useState<"convert" | "lose">();
  const [value, setValue] = useState(() => formatAmount(centimes(lead.estimated_value)));
  const [reason, setReason] = useState("");
  const params = { path: { id: lead.id } };

  const convert = async () => {
    const amount = parseAmount(value);
    await client.PUT("/api/leads/{id}/convert", {
      params,
      body: amount === null ? {} : { conversion_value: dirhams(amount) },
    });
    await refresh();
  };
  const lose = async () => {
    await client.PUT("/api/leads/{id}/lose", { params, body: { reason: reason.trim() || undefined } });
    await refresh();
  };
  const close = () => setAsked(undefined);
  return (
    <>
      <Button onClick={() => setAsked("lose")}>{t("lead.lose")}</Button>
      <Button type="primary" onClick={() => setAsked("convert")}>
        {t("lead.convert")}
      </Button>
      {asked === "convert" ? (
        <ConfirmModal
          title={t("lead.convert_title")}
          text={t("lead.convert_text")}
          action={t("lead.convert")}
          onConfirm={convert}
          onClose={close}
        >
          <Form layout="vertical" component="div">
            <Form.Item label={t("lead.conversion_value")} htmlFor="conversion">
              <AmountInput id="conversion" value={value} onChange={(e) => setValue(e.target.value)} />
            </Form.Item>
          </Form>
        </ConfirmModal>
      ) : null}
      {asked === "lose" ? (
        <ConfirmModal
          danger
          title={t("lead.lose_title")}
          text={t("lead.lose_text")}
          action={t("lead.lose")}
          onConfirm={lose}
          onClose={close}
        >
          <Form layout="vertical" component="div">
            <Form.Item label={t("lead.lose_reason")} htmlFor="lost-reason">
              <Input
                id="lost-reason"
                maxLength={500}
                value={reason}
                onChange={(e) => setReason(e.target.value)}
              />
            </Form.Item>
          </Form>
        </ConfirmModal>
      ) : null}
    </>
  );
}
