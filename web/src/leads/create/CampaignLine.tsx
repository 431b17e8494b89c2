import { Ban, CircleCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Campaign } from "@/api/types";
import { centimes, percentOf } from "@/format/money";
import { formatPercent } from "@/format/percent";
import { useMoneyText } from "@/ui/Money";

/**
 * The rule in one sentence. Who brings leads reads what they gain: so much per lead from the threshold, a percentage
 * of the value below it. The merchant reads what a lead costs.
 */
export function useRuleText(): (campaign: Campaign) => string {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (campaign) => {
    const rule = campaign.price;
    const share = campaign.influencer_percentage;
    const threshold = money(centimes(rule.commission_threshold), { whole: true });
    const fixed = centimes(rule.fixed_commission_amount);
    const rate = rule.percentage_commission_rate;
    return share == null
      ? t("create.rule", { rate: formatPercent(rate, 2), threshold, fixed: money(fixed) })
      : t("create.gain_rule", {
          rate: formatPercent((rate * share) / 100, 2),
          threshold,
          fixed: money(percentOf(fixed, share)),
        });
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
