import { useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { CircleCheck, CirclePause, CircleStop, FilePenLine, type LucideIcon } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import type { Agreement } from "@/api/types";
import { isolate } from "@/format/isolate";
import { NBSP } from "@/format/money";
import { formatPercent } from "@/format/percent";
import { counted } from "@/i18n";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { useUndo } from "@/ui/Undo";

/** Ending is called by what it does: a proposal is withdrawn or declined, an agreement terminated. */
type Action = "sign" | "suspend" | "resume" | "terminate" | "withdraw" | "decline";

const ENDING: Action[] = ["terminate", "withdraw", "decline"];

const icons: Record<Agreement["status"], LucideIcon> = {
  pending: FilePenLine,
  active: CircleCheck,
  suspended: CirclePause,
  terminated: CircleStop,
};

const signerActions: Record<Agreement["status"], Action[]> = {
  pending: ["decline", "sign"],
  active: ["terminate"],
  suspended: ["terminate"],
  terminated: [],
};

const merchantActions: Record<Agreement["status"], Action[]> = {
  pending: ["withdraw"],
  active: ["terminate", "suspend"],
  suspended: ["terminate", "resume"],
  terminated: [],
};

async function act(action: Action, id: string): Promise<void> {
  const params = { path: { id } };
  if (action === "sign") await client.PUT("/api/leads/agreements/{id}/sign", { params });
  else if (action === "suspend") await client.PUT("/api/leads/agreements/{id}/suspend", { params });
  else if (action === "resume") await client.PUT("/api/leads/agreements/{id}/resume", { params });
  else await client.PUT("/api/leads/agreements/{id}/terminate", { params });
}

/** What undoes it; nothing where that would leave another reason than the one before. */
function oppositeOf(action: Action, { suspended_for }: Agreement): "suspend" | "resume" | undefined {
  if (action === "suspend") return "resume";
  return action === "resume" && suspended_for === "hand" ? "suspend" : undefined;
}

interface Props {
  agreement: Agreement;
  /** The reader is the one who signs it. */
  signer: boolean;
}

export function AgreementRow({ agreement, signer }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const offerUndo = useUndo();
  const [asked, setAsked] = useState<Action>();
  const { status } = agreement;
  const Icon = icons[status];
  const name = signer ? agreement.merchant_name : agreement.influencer_name;
  const percent = formatPercent(agreement.commission_percentage, 2);
  const carryOut = async (action: Action) => {
    await act(action, agreement.id);
    await queries.invalidateQueries({ queryKey: ["get", "/api/leads/agreements/my-agreements"] });
    // One that ends while it is suspended leaves a block behind.
    await queries.invalidateQueries({ queryKey: ["get", "/api/influencers/blocks"] });
  };
  const confirm = async (action: Action) => {
    const opposite = oppositeOf(action, agreement);
    await carryOut(action);
    if (opposite) {
      const done = opposite === "resume" ? "agreements.suspend_done" : "agreements.resume_done";
      offerUndo({ text: t(done, { name }), undo: () => carryOut(opposite) });
    }
  };
  const actions = (signer ? signerActions : merchantActions)[status];
  const term = (label: string, value: string) => t("common.labelled", { label, value });
  const terms = [
    term(t(signer ? "agreements.own_share" : "agreements.share"), t("agreements.of_commission", { percent })),
    term(t("agreements.quality"), isolate(`${agreement.quality_threshold}${NBSP}/${NBSP}10`)),
    term(t("agreements.delay"), t("common.days", counted(agreement.payment_delay_days))),
  ];
  return (
    <li>
      <div>
        <p className="row">
          <span className="name">
            <bdi>{name}</bdi>
          </span>
          <span className={`badge ${signer && status === "pending" ? "level-attention" : "plain"}`}>
            <Icon size={14} strokeWidth={1.75} aria-hidden />
            {t(!signer && status === "pending" ? "agreements.awaiting" : `agreements.${status}`)}
          </span>
        </p>
        <p className="quiet">
          <bdi>{agreement.campaign_name ?? t("agreements.all_campaigns")}</bdi>
        </p>
        <p className="quiet">{terms.join(" · ")}</p>
      </div>
      <div className="row">
        {actions.map((action) => (
          <Button
            key={action}
            type={action === "sign" ? "primary" : ENDING.includes(action) ? "text" : "default"}
            onClick={() => setAsked(action)}
          >
            {t(`agreements.${action}`)}
          </Button>
        ))}
      </div>
      {asked ? (
        <ConfirmModal
          title={t(`agreements.${asked}_title`, { name })}
          text={
            asked === "terminate" && status === "suspended"
              ? t("agreements.terminate_suspended_text")
              : t(`agreements.${asked}_text`, { percent })
          }
          action={t(`agreements.${asked}`)}
          danger={asked === "suspend" || ENDING.includes(asked)}
          onConfirm={() => confirm(asked)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </li>
  );
}
