import { Ban, CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Campaign } from "@/api/types";
import { centimes } from "@/format/money";
import { formatPercent } from "@/format/percent";
import { useMoneyText } from "@/ui/Money";

/** The rule in one sentence: percentage below the threshold, fixed from it, and one's own share. */
export function useRuleText(): (campaign: Campaign) => string {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (campaign) => {
    const rule = campaign.settings;
    const text = t("create.rule", {
      rate: formatPercent(rule.percentage_commission_rate, 2),
      threshold: money(centimes(rule.commission_threshold), { whole: true }),
      fixed: money(centimes(rule.fixed_commission_amount)),
    });
    const share = campaign.influencer_percentage;
    return share == null ? text : `${text} · ${t("create.share", { percent: formatPercent(share, 2) })}`;
  };
}

export function Funded({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  if (campaign.funded == null) return null;
  if (campaign.blocked) {
    return (
      <span className="badge level-critical">
        <Ban size={14} strokeWidth={1.75} aria-hidden />
        {t("create.blocked")}
      </span>
    );
  }
  return campaign.funded ? (
    <span className="badge level-healthy">
      <CircleCheck size={14} strokeWidth={1.75} aria-hidden />
      {t("create.funded")}
    </span>
  ) : (
    <span className="badge level-critical">
      <Ban size={14} strokeWidth={1.75} aria-hidden />
      {t("create.unfunded")}
    </span>
  );
}

export function CampaignLine({ campaign }: { campaign: Campaign }) {
  const rule = useRuleText();
  return (
    <p className="row quiet campaign-line">
      <Funded campaign={campaign} />
      <span>{rule(campaign)}</span>
    </p>
  );
}
