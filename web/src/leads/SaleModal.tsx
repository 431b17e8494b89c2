import { Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Lead } from "@/api/types";
import { type Centimes, centimes, dirhams, formatAmount, parseAmount } from "@/format/money";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { AmountInput } from "@/ui/inputs";
import { useRefreshLeads } from "./queries";

/** 1 000 000,00 (rules, section 3). */
const MOST = 100_000_000 as Centimes;

/** Whether the merchant may still correct for how much the customer bought. */
export function canCorrectSale(lead: Lead): boolean {
  return lead.status === "converted" && !lead.conversion_corrected_at;
}

/** For how much the customer bought: with the conversion, or once more to correct it. */
export function SaleModal({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const { t } = useTranslation();
  const refresh = useRefreshLeads();
  const [value, setValue] = useState(() =>
    formatAmount(centimes(lead.conversion_value ?? lead.estimated_value)),
  );
  const asked = lead.status === "converted" ? "correct" : "convert";
  const amount = parseAmount(value);
  const unsaid = asked === "convert" && value.trim() === "";
  const allowed = amount !== null && amount <= MOST;
  const unchanged =
    asked === "correct" && lead.conversion_value != null && amount === centimes(lead.conversion_value);

  const send = async () => {
    await client.PUT("/api/leads/{id}/convert", {
      params: { path: { id: lead.id } },
      body: amount === null ? {} : { conversion_value: dirhams(amount) },
    });
    await refresh();
  };
  return (
    <ConfirmModal
      title={t(`lead.${asked}_title`)}
      text={t(`lead.${asked}_text`)}
      action={t(`lead.${asked}`)}
      ready={unsaid || (allowed && !unchanged)}
      onConfirm={send}
      onClose={onClose}
    >
      <Form layout="vertical" component="div">
        <Form.Item
          label={t("lead.conversion_value")}
          htmlFor="conversion"
          {...(unsaid || allowed
            ? {}
            : {
                validateStatus: "error",
                help:
                  amount === null ? t("field.amount") : t("lead.sale_too_large", { max: formatAmount(MOST) }),
              })}
        >
          <AmountInput id="conversion" value={value} onChange={(e) => setValue(e.target.value)} />
        </Form.Item>
      </Form>
    </ConfirmModal>
  );
}
