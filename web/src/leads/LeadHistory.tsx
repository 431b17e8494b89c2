import "./leads.css";
import { useTranslation } from "react-i18next";
import type { Lead, LeadEvent } from "@/api/types";
import { DateTime, Ltr } from "@/ui/Formatted";
import { Panel } from "@/ui/Panel";
import { useReason } from "./LeadFacts";

type Step = Omit<LeadEvent, "from_status"> & { from_status?: LeadEvent["from_status"] };

function useStepName(): (step: Step) => string {
  const { t } = useTranslation();
  return ({ from_status, to_status }) => {
    if (to_status === "pending") return t("lead.created");
    if (to_status === "lost" && from_status === "pending") return t("lead.event_expired");
    return t(`lead.event_${to_status}`);
  };
}

/** Who did what and when, newest last; the sending itself is the first step. */
export function LeadHistory({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const name = useStepName();
  const reason = useReason();
  const events = lead.history ?? [];
  const sent: Step = { to_status: "pending", created_at: lead.created_at, actor_name: lead.influencer_name };
  const steps: Step[] = events.some((event) => event.to_status === "pending") ? events : [sent, ...events];
  return (
    <Panel title={t("lead.history")}>
      <ol className="history">
        {steps.map((step) => (
          <li key={`${step.to_status} ${step.created_at}`} className={`series-${step.to_status}`}>
            <p>
              <span className="strong">{name(step)}</span>{" "}
              {step.actor_name ? (
                <span className="quiet">{t("lead.by", { name: step.actor_name })}</span>
              ) : null}
            </p>
            <p className="quiet">
              <DateTime at={step.created_at} />
              {step.quality_score == null ? null : (
                <>
                  {" · "}
                  <Ltr className="num">{t("lead.out_of_ten", { score: String(step.quality_score) })}</Ltr>
                </>
              )}
              {step.reason && step.reason !== "expired" ? ` · ${reason(step.reason)}` : null}
            </p>
            {step.feedback ? <p dir="auto">{step.feedback}</p> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
