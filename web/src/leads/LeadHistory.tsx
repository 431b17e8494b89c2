import "./leads.css";
import { useTranslation } from "react-i18next";
import type { LeadStatus, LeadWithHistory, Transition } from "@/api/types";
import { centimes } from "@/format/money";
import { DateTime, Ltr } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Panel } from "@/ui/Panel";
import { useReason } from "./LeadFacts";

interface Step extends Partial<Omit<Transition, "to" | "at">> {
  /** A commission that is given back changes nothing about where the lead is. */
  to: LeadStatus | "refunded";
  at: string;
  /** Who sent it. */
  by?: string;
}

function useStepName(): (step: Step) => string {
  const { t } = useTranslation();
  return ({ from, to, decided_by }) => {
    if (to === "pending") return t("lead.created");
    if (to === "lost" && from === "pending") return t("lead.event_expired");
    // Nobody decided: the campaign validates at the deadline by itself.
    if (to === "validated" && !decided_by) return t("lead.event_validated_by_time");
    if (to === "converted" && from === "converted") return t("lead.event_corrected");
    return t(`lead.event_${to}`);
  };
}

/** What happened to the lead, newest last; its sending is the first step. */
export function LeadHistory({ lead, history }: LeadWithHistory) {
  const { t } = useTranslation();
  const name = useStepName();
  const reason = useReason();
  const sent: Step = { to: "pending", at: lead.created_at, by: lead.influencer_name };
  const refund: Step[] = lead.refunded_at ? [{ to: "refunded", at: lead.refunded_at }] : [];
  const steps = [sent, ...history, ...refund].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <Panel title={t("lead.history")}>
      <ol className="history">
        {steps.map((step: Step) => (
          <li key={`${step.to} ${step.at}`} className={`series-${step.to}`}>
            <p>
              <span className="strong">{name(step)}</span>{" "}
              {step.by ? <span className="quiet">{t("lead.by", { name: step.by })}</span> : null}
            </p>
            <p className="quiet">
              <DateTime at={step.at} />
              {step.quality_score == null ? null : (
                <>
                  {" · "}
                  <Ltr className="num">{t("lead.out_of_ten", { score: String(step.quality_score) })}</Ltr>
                </>
              )}
              {step.conversion_value == null ? null : (
                <>
                  {" · "}
                  <Money value={centimes(step.conversion_value)} />
                </>
              )}
              {step.reason && step.reason !== "expired" ? ` · ${reason(step.reason)}` : null}
            </p>
            {[step.feedback, step.details].map((text) =>
              text ? (
                <p key={text} dir="auto">
                  {text}
                </p>
              ) : null,
            )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
