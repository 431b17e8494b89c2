import { Ban, CircleCheck, CircleDashed } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Campaign } from "@/api/types";
import { fundsOf } from "@/campaigns/funds";
import { centimes, percentOf } from "@/format/money";
import { formatPercent } from "@/format/percent";
import { counted } from "@/i18n";
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

/** Whether leads can be paid now; where only small ones can, up to what. */
export function Funded({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const funds = fundsOf(campaign);
  if (funds === null) return null;
  const only = funds.fixed === "0" ? funds.upTo : null;
  const [level, Icon, text] = campaign.blocked
    ? (["critical", Ban, t("create.blocked")] as const)
    : !campaign.funded
      ? (["critical", Ban, t("create.unfunded")] as const)
      : only === null
        ? (["healthy", CircleCheck, t("create.funded")] as const)
        : ([
            "warning",
            CircleDashed,
            t("create.funded_up_to", { value: money(only, { whole: true }) }),
          ] as const);
  return (
    <span className={`badge level-${level}`}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {text}
    </span>
  );
}

/** How many leads the funds pay for, and at which price; nothing where the badge says it all. */
export function useFundsText(): (campaign: Campaign) => string | null {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (campaign) => {
    const funds = fundsOf(campaign);
    if (funds === null || funds.fixed === "0") return null;
    const leads = t("campaigns.fundable", {
      ...counted(Number.parseInt(funds.fixed, 10)),
      leads: funds.fixed,
      threshold: money(centimes(campaign.price.commission_threshold), { whole: true }),
    });
    if (funds.all) return leads;
    return funds.upTo === null
      ? `${leads}, ${t("campaigns.fundable_none_below")}`
      : `${leads}, ${t("campaigns.fundable_below", { value: money(funds.upTo, { whole: true }) })}`;
  };
}

export function CampaignLine({ campaign }: { campaign: Campaign }) {
  const rule = useRuleText();
  const funds = useFundsText()(campaign);
  return (
    <p className="row quiet campaign-line">
      <Funded campaign={campaign} />
      <span>{funds === null ? rule(campaign) : `${rule(campaign)} · ${funds}`}</span>
    </p>
  );
}
