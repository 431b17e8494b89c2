import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { centimes } from "@/format/money";
import { DateTime, TimeLeft } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Contact, useKindOfValue } from "./cells";
import { commissionIs } from "./outcome";
import { StatusWord } from "./StatusWord";

interface Props {
  leads: Lead[];
  leaving: ReadonlySet<string>;
  /** Of every merchant: each says whose it is. */
  ofAll: boolean;
  onDecide?: (kind: "validate" | "reject", lead: Lead) => void;
}

/** The rows of the table on a phone: a list, with two buttons that a thumb can hit. */
export function LeadCards({ leads, leaving, ofAll, onDecide }: Props) {
  const { t } = useTranslation();
  const kind = useKindOfValue();
  return (
    <ul className="lead-cards rows">
      {leads.map((lead) => (
        <li key={lead.id} className={leaving.has(lead.id) ? "leaving" : undefined}>
          <div className="spread">
            <Link to="/leads/$id" params={{ id: lead.id }} className="name">
              <bdi>{lead.customer_name}</bdi>
            </Link>
            <Money
              value={centimes(lead.commission_amount)}
              className={commissionIs(lead) === "released" ? "reservation" : "strong"}
            />
          </div>
          {ofAll ? <bdi className="quiet">{lead.merchant_name}</bdi> : null}
          <div className="spread quiet">
            <Contact lead={lead} />
            <span>{kind(lead)}</span>
          </div>
          <div className="spread quiet">
            <span>
              {t(`source.${lead.source}`)} · <bdi>{lead.influencer_name}</bdi>
            </span>
            {lead.status === "pending" && lead.expires_at ? (
              <TimeLeft until={lead.expires_at} clock />
            ) : (
              <DateTime at={lead.created_at} part="date" />
            )}
          </div>
          {onDecide && lead.status === "pending" ? (
            <div className="pair">
              <Button size="large" className="outlined" onClick={() => onDecide("validate", lead)}>
                {t("leads.validate")}
              </Button>
              <Button size="large" onClick={() => onDecide("reject", lead)}>
                {t("leads.reject")}
              </Button>
            </div>
          ) : (
            <StatusWord lead={lead} />
          )}
        </li>
      ))}
    </ul>
  );
}
