import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Lead } from "@/api/types";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { useRefreshLeads } from "./queries";
import { canCorrectSale, SaleModal } from "./SaleModal";

/** After validation: the sale took place, or not; and once, for how much it really was. None of it moves money. */
export function CloseLead({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const refresh = useRefreshLeads();
  const [asked, setAsked] = useState<"sale" | "lose">();
  const [reason, setReason] = useState("");

  const lose = async () => {
    const params = { path: { id: lead.id } };
    await client.PUT("/api/leads/{id}/lose", { params, body: { reason: reason.trim() || undefined } });
    await refresh();
  };
  const close = () => setAsked(undefined);
  return (
    <>
      {canCorrectSale(lead) ? <Button onClick={() => setAsked("sale")}>{t("lead.correct")}</Button> : null}
      {lead.status === "validated" ? (
        <>
          <Button onClick={() => setAsked("lose")}>{t("lead.lose")}</Button>
          <Button type="primary" onClick={() => setAsked("sale")}>
            {t("lead.convert")}
          </Button>
        </>
      ) : null}
      {asked === "sale" ? <SaleModal lead={lead} onClose={close} /> : null}
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
