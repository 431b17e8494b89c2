import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { totalCommission } from "./Arithmetic";

interface Props {
  kind: "validate" | "reject";
  leads: Lead[];
}

/** What was just decided, with the way on: the lead, and the customer who waits for a call. */
export function DecidedNotice({ kind, leads }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const [lead] = leads;
  if (!lead) return null;
  const validated = kind === "validate";
  return (
    <Notice
      tone={validated ? "good" : "info"}
      role="status"
      action={
        <span className="row">
          {validated && lead.customer_phone ? (
            <a href={`tel:${lead.customer_phone}`} className="button small">
              {t("leads.call")}
            </a>
          ) : null}
          <Link to="/leads/$id" params={{ id: lead.id }} className="button small">
            {t("leads.see_lead")}
          </Link>
        </span>
      }
    >
      {t(validated ? "leads.validated_line" : "leads.rejected_line", {
        name: lead.customer_name,
        amount: money(totalCommission(leads)),
      })}
    </Notice>
  );
}
