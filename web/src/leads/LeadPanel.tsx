import "./panel.css";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { centimes } from "@/format/money";
import { TimeLeft } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { useKind } from "./cells";
import { DecisionFacts } from "./DecisionFacts";
import { commissionIs } from "./outcome";
import { SenderRecord } from "./SenderRecord";
import { StatusWord } from "./StatusWord";

interface Props {
  lead: Lead;
  onDecide: (kind: "validate" | "reject", lead: Lead) => void;
  onClose: () => void;
}

/** Beside the table: all that is known about the lead of a row. The table stays in reach of pointer and keys. */
export function LeadPanel({ lead, onDecide, onClose }: Props) {
  const { t } = useTranslation();
  const kind = useKind();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const waiting = lead.status === "pending";
  return (
    <aside className="lead-panel" aria-labelledby="lead-panel-title">
      <header>
        <div>
          <h2 id="lead-panel-title" ref={heading} tabIndex={-1}>
            <bdi>{lead.customer_name}</bdi>
          </h2>
          <span className="row">
            <StatusWord lead={lead} />
            {waiting && lead.expires_at ? <TimeLeft until={lead.expires_at} clock /> : null}
          </span>
        </div>
        <Button
          type="text"
          aria-label={t("common.close")}
          icon={<X size={18} strokeWidth={1.75} />}
          onClick={onClose}
        />
      </header>
      <div className="lead-panel-body">
        <div className="arithmetic">
          <div className="spread">
            <span>
              {t("leads.commission")} · <bdi className="num">{kind(lead)}</bdi>
            </span>
            <Money value={centimes(lead.commission_amount)} className="strong" />
          </div>
          <p className="quiet">{t(`lead.commission_${commissionIs(lead)}`)}</p>
        </div>
        <DecisionFacts lead={lead} />
        <SenderRecord lead={lead} />
      </div>
      <footer>
        <Link to="/leads/$id" params={{ id: lead.id }} className="button">
          {t("leads.see_lead")}
        </Link>
        {waiting ? (
          <>
            <Button onClick={() => onDecide("reject", lead)}>{t("leads.reject")}</Button>
            <Button type="primary" onClick={() => onDecide("validate", lead)}>
              {t("leads.validate")}
            </Button>
          </>
        ) : null}
      </footer>
    </aside>
  );
}
