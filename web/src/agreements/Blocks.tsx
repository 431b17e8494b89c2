import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, client } from "@/api/client";
import type { Block } from "@/api/types";
import { live } from "@/live";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { DateTime } from "@/ui/Formatted";
import { Panel } from "@/ui/Panel";
import { useUndo } from "@/ui/Undo";

const LIST = ["get", "/api/influencers/blocks"];

/** After somebody was blocked or let back. */
export function useRefreshBlocks(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: LIST });
}

type Place = Pick<Block, "influencer_id" | "campaign_id">;

/** Lets somebody bring leads again. */
export function lift({ influencer_id, campaign_id }: Place) {
  return client.DELETE("/api/influencers/{id}/block", {
    params: { path: { id: influencer_id }, query: campaign_id ? { campaign_id } : {} },
  });
}

/** Stops somebody from bringing leads, for a reason that they are told. */
export function set({ influencer_id, campaign_id, details }: Place & Pick<Block, "details">) {
  return client.POST("/api/influencers/{id}/block", {
    params: { path: { id: influencer_id } },
    body: { campaign_id, reason: details || undefined },
  });
}

/** Who may not bring leads to the merchant until they lift it; nothing where there is nobody. */
export function Blocks() {
  const { t } = useTranslation();
  const { data } = api.useQuery("get", "/api/influencers/blocks", {}, live);
  const [asked, setAsked] = useState<Block>();
  const refresh = useRefreshBlocks();
  const offerUndo = useUndo();
  if (!data || data.blocks.length === 0) return null;
  const why = (block: Block) => block.details ?? t(`agreements.block_${block.reason}`);

  const unblock = async (block: Block) => {
    await lift(block);
    await refresh();
    // A block that the quality of leads set would come back as one by hand: that is none to undo.
    if (block.reason !== "hand") return;
    offerUndo({
      text: t("agreements.unblock_done", { name: block.influencer_name }),
      undo: async () => {
        await set(block);
        await refresh();
      },
    });
  };
  return (
    <Panel title={t("agreements.blocked")}>
      <ul className="campaigns">
        {data.blocks.map((block) => (
          <li key={`${block.influencer_id} ${block.campaign_id}`}>
            <div>
              <p className="name">
                <bdi>{block.influencer_name}</bdi>
              </p>
              <p className="quiet">
                <bdi>{block.campaign_name ?? t("agreements.all_campaigns")}</bdi> ·{" "}
                <DateTime at={block.created_at} />
              </p>
              <p className="quiet" dir="auto">
                {why(block)}
              </p>
            </div>
            <Button onClick={() => setAsked(block)}>{t("agreements.unblock")}</Button>
          </li>
        ))}
      </ul>
      {asked ? (
        <ConfirmModal
          title={t("agreements.unblock_title", { name: asked.influencer_name })}
          text={t(asked.campaign_id ? "agreements.unblock_text" : "agreements.unblock_text_all")}
          action={t("agreements.unblock")}
          onConfirm={() => unblock(asked)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </Panel>
  );
}
