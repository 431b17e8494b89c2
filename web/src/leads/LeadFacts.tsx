import "./leads.css";
import { useTranslation } from "react-i18next";
import { NAMES } from "@/api/names";
import type { Lead } from "@/api/types";
import { formatDate } from "@/format/dates";
import { centimes } from "@/format/money";
import { Ltr, Percent, Phone } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Ledger, Panel } from "@/ui/Panel";
import { useKind } from "./cells";
import { commissionIs, isVoid } from "./outcome";

/** The words for a stored reason; free text of older clients is shown as it was written. */
export function useReason(): (reason: string | null | undefined) => string | null {
  const { t } = useTranslation();
  return (reason) => {
    const known = NAMES.RejectionReason.find((each) => each === reason);
    return known ? t(`reason.${known}`) : (reason ?? null);
  };
}

export function LeadCustomer({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const none = <span className="quiet">{t("common.none")}</span>;
  return (
    <Panel title={t("lead.customer")}>
      <Ledger
        rows={[
          { key: "name", label: t("lead.name"), value: <bdi>{lead.customer_name}</bdi> },
          {
            key: "phone",
            label: t("lead.phone"),
            value: lead.customer_phone ? (
              <a href={`tel:${lead.customer_phone}`}>
                <Phone value={lead.customer_phone} />
              </a>
            ) : (
              none
            ),
          },
          {
            key: "email",
            label: t("lead.email"),
            value: lead.customer_email ? (
              <a href={`mailto:${lead.customer_email}`}>
                <Ltr>{lead.customer_email}</Ltr>
              </a>
            ) : (
              none
            ),
          },
          {
            key: "company",
            label: t("lead.company"),
            value: lead.customer_company ? <bdi>{lead.customer_company}</bdi> : none,
          },
          { key: "source", label: t("leads.source"), value: t(`source.${lead.source}`) },
        ]}
      />
      {lead.customer_notes ? (
        <div className="note">
          <h3>{t("lead.notes")}</h3>
          <p dir="auto">{lead.customer_notes}</p>
        </div>
      ) : null}
    </Panel>
  );
}

interface MoneyProps {
  lead: Lead;
  /** The reader brought the lead, and sees the share as a gain. */
  own: boolean;
  /** The reader pays for it: nobody has to say whose it is. */
  paying: boolean;
}

export function LeadMoney({ lead, own, paying }: MoneyProps) {
  const { t } = useTranslation();
  const kind = useKind();
  const score = lead.quality_score;
  const state = commissionIs(lead);
  const refunded = lead.refunded_at ? { date: formatDate(lead.refunded_at) } : {};
  return (
    <Panel title={t(own ? "lead.own_share" : "lead.money")}>
      <Money
        className="figure"
        value={centimes(own ? (isVoid(lead) ? 0 : lead.influencer_commission) : lead.commission_amount)}
      />
      <p className="quiet">{t(own ? `lead.gain_${state}` : `lead.commission_${state}`, refunded)}</p>
      <Ledger
        rows={[
          {
            key: "value",
            label: t("lead.value"),
            value: <Money value={centimes(lead.estimated_value)} />,
          },
          { key: "kind", label: t("lead.kind"), value: <bdi className="num">{kind(lead)}</bdi> },
          own
            ? {
                key: "commission",
                label: t("leads.commission"),
                value: <Money value={centimes(lead.commission_amount)} />,
              }
            : {
                key: "brought",
                label: t("leads.influencer"),
                value: <bdi>{lead.influencer_name}</bdi>,
              },
          {
            key: "share",
            label: t("lead.share"),
            value: (
              <>
                <Money value={centimes(lead.influencer_commission)} /> ·{" "}
                <Percent value={lead.influencer_percentage} decimals={2} />
              </>
            ),
          },
          ...(paying
            ? []
            : [{ key: "merchant", label: t("leads.merchant"), value: <bdi>{lead.merchant_name}</bdi> }]),
          ...(lead.conversion_value == null
            ? []
            : [
                {
                  key: "sale",
                  label: t("lead.conversion_value"),
                  value: <Money value={centimes(lead.conversion_value)} />,
                },
              ]),
          ...(score == null
            ? []
            : [
                {
                  key: "score",
                  label: t("lead.score"),
                  value: <Ltr className="num">{t("lead.out_of_ten", { score: String(score) })}</Ltr>,
                },
              ]),
        ]}
      />
    </Panel>
  );
}
