import "./leads.css";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { DateTime, Ltr, TimeLeft } from "@/ui/Formatted";
import { GainCell } from "./GainCell";
import { useReason } from "./LeadFacts";
import { StatusWord } from "./StatusWord";

/** One's own leads: what became of each, why, and what it brings. */
export function MyLeadList({ leads }: { leads: Lead[] }) {
  return (
    <ul className="my-leads rows">
      {leads.map((lead) => (
        <MyLead key={lead.id} lead={lead} />
      ))}
    </ul>
  );
}

function MyLead({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const reason = useReason();
  const why = [reason(lead.rejection_reason), lead.rejection_details, lead.feedback].filter(Boolean);
  return (
    <li>
      <span className="what">
        <Link to="/leads/$id" params={{ id: lead.id }} className="name">
          <bdi>{lead.customer_name}</bdi>
        </Link>
        <small>
          <bdi>{lead.campaign_name}</bdi> · <bdi>{lead.merchant_name}</bdi>
        </small>
      </span>
      <small className="sent">
        <DateTime at={lead.created_at} />
      </small>
      <span className="outcome">
        <StatusWord lead={lead} />
        <small>
          {lead.status === "pending" && lead.expires_at ? <TimeLeft until={lead.expires_at} clock /> : null}
          {lead.quality_score == null ? null : (
            <>
              <Ltr className="num">{t("lead.out_of_ten", { score: String(lead.quality_score) })}</Ltr>{" "}
            </>
          )}
          {why.length > 0 ? <bdi>{why.join(" · ")}</bdi> : null}
        </small>
      </span>
      <GainCell lead={lead} />
    </li>
  );
}
