import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { centimes } from "@/format/money";
import { Money } from "@/ui/Money";
import { Contact } from "./cells";

export function DecisionFacts({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  return (
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
      <div>
        <dt>{t("decide.contact")}</dt>
        <dd>
          <Contact lead={lead} />
        </dd>
      </div>
      <div>
        <dt>{t("decide.brought_by")}</dt>
        <dd>
          <bdi>{lead.influencer_name}</bdi> · {t(`source.${lead.source}`)}
        </dd>
      </div>
    </dl>
  );
}
