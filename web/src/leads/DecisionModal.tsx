import { Button } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lead, LeadWithHistory } from "@/api/types";
import { counted } from "@/i18n";
import { ofName } from "@/i18n/of-name";
import { Dialog } from "@/ui/Dialog";
import { BulkResults } from "./BulkResults";
import { type BulkRow, type Decision, decide, decideAll, decidedHere } from "./decisions";
import { LostRace } from "./LostRace";
import { RejectForm } from "./RejectForm";
import { ValidateForm } from "./ValidateForm";

interface DecisionProps {
  kind: "validate" | "reject";
  leads: Lead[];
  onClose: () => void;
  /** Called once something was decided, here or elsewhere. */
  onDecided: (ids: string[], line: { kind: "validate" | "reject"; leads: Lead[] } | null) => void;
}

type Phase =
  | { at: "form" }
  | { at: "race"; now: LeadWithHistory | undefined }
  | { at: "results"; rows: BulkRow[] };

/** Validating or rejecting, one lead or several: the amount is on the button, a lost race is explained. */
export function DecisionModal({ kind, leads, onClose, onDecided }: DecisionProps) {
  const { t } = useTranslation();
  const [phase, setPhase] = useState<Phase>({ at: "form" });
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const body = useRef<HTMLDivElement>(null);
  const [lead] = leads;
  if (!lead) return null;
  const single = leads.length === 1;

  const submit = async (decision: Decision) => {
    if (sending) return;
    setSending(true);
    setFailure(undefined);
    try {
      if (!single) {
        const rows = await decideAll(leads, decision);
        onDecided(
          rows.filter(decidedHere).map((row) => row.lead.id),
          null,
        );
        setPhase({ at: "results", rows });
        return;
      }
      const outcome = await decide(lead.id, decision);
      onDecided([lead.id], outcome.done ? { kind, leads } : null);
      if (outcome.done) onClose();
      else setPhase({ at: "race", now: outcome.now });
    } catch (error) {
      setFailure(error);
    } finally {
      setSending(false);
    }
  };

  const name = lead.customer_name;
  const title = single
    ? t(`decide.${kind}_title`, { name, of_name: ofName(name) })
    : t(`decide.bulk_${kind}`, counted(leads.length));
  const form = { leads, sending, failure, onCancel: onClose, onSubmit: submit };
  return (
    <Dialog
      title={title}
      width={560}
      footer={null}
      onCancel={onClose}
      mask={{ closable: false }}
      // The dialog takes the focus for its close button; the decision is what people came for.
      afterOpenChange={(open) => open && body.current?.querySelector("input")?.focus()}
    >
      <div ref={body}>
        {phase.at === "form" ? (
          kind === "validate" ? (
            <ValidateForm {...form} />
          ) : (
            <RejectForm {...form} />
          )
        ) : (
          <>
            {phase.at === "race" ? (
              <LostRace now={phase.now} />
            ) : (
              <BulkResults kind={kind} rows={phase.rows} />
            )}
            <div className="modal-buttons">
              <Button type="primary" onClick={onClose}>
                {t("common.close")}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
