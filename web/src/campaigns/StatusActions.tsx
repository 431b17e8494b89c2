import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Campaign, CampaignStatus } from "@/api/types";
import { covers } from "@/deposit/order";
import { useDeposits } from "@/deposit/queries";
import { useRuleText } from "@/leads/create/CampaignLine";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { Notice } from "@/ui/Notice";
import { useUndo } from "@/ui/Undo";

type Action = "activate" | "pause" | "complete";

const target: Record<Action, CampaignStatus> = { activate: "active", pause: "paused", complete: "completed" };
const offered: Record<CampaignStatus, Action[]> = {
  draft: ["activate"],
  active: ["complete", "pause"],
  paused: ["complete", "activate"],
  completed: [],
};

export function useRefreshCampaigns(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ["/api/campaigns", "/api/campaigns/{id}"].map((path) =>
        queries.invalidateQueries({ queryKey: ["get", path] }),
      ),
    );
}

interface Props {
  campaign: Campaign;
  /** The settings on the screen are not those of the campaign: it must not go live with others than are seen. */
  unsaved: boolean;
}

export function StatusActions({ campaign, unsaved }: Props) {
  const { t } = useTranslation();
  const rule = useRuleText();
  const refresh = useRefreshCampaigns();
  const deposits = useDeposits().data?.deposits;
  // While it is not known, nothing is said.
  const covered = deposits?.some((deposit) => covers(deposit, campaign.id)) ?? true;
  const [asked, setAsked] = useState<Action>();
  const offerUndo = useUndo();
  const set = async (status: CampaignStatus) => {
    await client.PUT("/api/campaigns/{id}/status", {
      params: { path: { id: campaign.id } },
      body: { status },
    });
    await refresh();
  };
  const change = async (action: Action) => {
    const before = campaign.status;
    await set(target[action]);
    // Of a draft or a campaign that has ended, the way back is none.
    const back = before === "active" || before === "paused";
    if (action !== "complete" && back) {
      offerUndo({ text: t(`campaigns.${action}_done`, { name: campaign.name }), undo: () => set(before) });
    }
  };
  return (
    <>
      {unsaved ? <span className="quiet">{t("campaigns.unsaved")}</span> : null}
      {offered[campaign.status].map((action) => (
        <Button
          key={action}
          type={action === "activate" && !unsaved ? "primary" : "default"}
          disabled={action === "activate" && unsaved}
          onClick={() => setAsked(action)}
        >
          {t(`campaigns.${action}`)}
        </Button>
      ))}
      {asked ? (
        <ConfirmModal
          title={t(`campaigns.${asked}_title`, { name: campaign.name })}
          text={
            asked === "activate"
              ? `${rule(campaign)}. ${t("campaigns.activate_text")}`
              : t(`campaigns.${asked}_text`)
          }
          action={t(`campaigns.${asked}`)}
          danger={asked === "complete"}
          onConfirm={() => change(asked)}
          onClose={() => setAsked(undefined)}
        >
          {asked === "activate" && !covered ? (
            <Notice tone="warning">{t("campaigns.activate_unpaid")}</Notice>
          ) : null}
        </ConfirmModal>
      ) : null}
    </>
  );
}
