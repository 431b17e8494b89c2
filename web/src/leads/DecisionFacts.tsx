import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { centimes } from "@/format/money";
import { Ltr, Phone } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { EarlierLeads } from "./EarlierLeads";

/** What a decision rests on: everything the lead says. */
export function DecisionFacts({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t("decide.value")}</dt>
          <dd>
            <Money value={centimes(lead.estimated_value)} />
          </dd>
        </div>
        <div>
          <dt>{t("decide.campaign")}</dt>
          <dd>
            <bdi>{lead.campaign_name}</bdi>
          </dd>
        </div>
        {lead.customer_phone ? (
          <div>
            <dt>{t("lead.phone")}</dt>
            <dd>
              <a href={`tel:${lead.customer_phone}`}>
                <Phone value={lead.customer_phone} />
              </a>
            </dd>
          </div>
        ) : null}
        {lead.customer_email ? (
          <div>
            <dt>{t("lead.email")}</dt>
            <dd>
              <a href={`mailto:${lead.customer_email}`}>
                <Ltr>{lead.customer_email}</Ltr>
              </a>
            </dd>
          </div>
        ) : null}
        {lead.customer_company ? (
          <div>
            <dt>{t("lead.company")}</dt>
            <dd>
              <bdi>{lead.customer_company}</bdi>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t("decide.brought_by")}</dt>
          <dd>
            <bdi>{lead.influencer_name}</bdi> · {t(`source.${lead.source}`)}
          </dd>
        </div>
      </dl>
      {lead.customer_notes ? (
        <div className="note">
          <h3>{t("lead.notes")}</h3>
          <p dir="auto">{lead.customer_notes}</p>
        </div>
      ) : null}
      <EarlierLeads lead={lead} />
    </>
  );
}

/** Whom a decision about several leads concerns, by name. */
export function DecidedTogether({ leads, text }: { leads: Lead[]; text: string }) {
  return (
    <>
      <ul className="together">
        {leads.map((lead) => (
          <li key={lead.id}>
            <bdi className="strong">{lead.customer_name}</bdi>
            <span className="quiet">
              <bdi>{lead.influencer_name}</bdi>
            </span>
            <Money value={centimes(lead.commission_amount)} />
          </li>
        ))}
      </ul>
      <p className="quiet">{text}</p>
    </>
  );
}
