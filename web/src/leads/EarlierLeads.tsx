import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { counted } from "@/i18n";
import { DateTime } from "@/ui/Formatted";
import { useOfSamePerson } from "./earlier";
import { StatusWord } from "./StatusWord";

/** Whether the customer came before: a duplicate is seen before it is paid for. */
export function EarlierLeads({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const others = useOfSamePerson(lead);
  return (
    <section className="note earlier">
      <h3>{t("lead.earlier")}</h3>
      {others === undefined ? (
        <p className="quiet">{t("common.loading")}</p>
      ) : others.length === 0 ? (
        <p className="quiet">{t("lead.earlier_none")}</p>
      ) : (
        <>
          <p className="strong">{t("lead.earlier_some", counted(others.length))}</p>
          <ul>
            {others.map((other) => (
              <li key={other.id}>
                <Link to="/leads/$id" params={{ id: other.id }}>
                  <DateTime at={other.created_at} />
                </Link>
                <StatusWord lead={other} />
                <small>
                  <bdi>{other.campaign_name}</bdi> · <bdi>{other.influencer_name}</bdi>
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
