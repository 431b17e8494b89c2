import { CirclePause, CirclePlay, CircleStop, type LucideIcon, Pencil } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Campaign, CampaignStatus } from "@/api/types";

const icons: Record<CampaignStatus, LucideIcon> = {
  draft: Pencil,
  active: CirclePlay,
  paused: CirclePause,
  completed: CircleStop,
};

/** Quiet, except for a pause that money caused. */
export function CampaignState({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation();
  const Icon = icons[campaign.status];
  const byMoney = campaign.status === "paused" && campaign.paused_by_depletion === true;
  return (
    <span className={`badge ${byMoney ? "level-depleted" : "plain"}`}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {t(byMoney ? "campaigns.paused_depletion" : `campaigns.${campaign.status}`)}
    </span>
  );
}
