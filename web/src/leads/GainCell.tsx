import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { centimes } from "@/format/money";
import { Money } from "@/ui/Money";
import { commissionIs, isVoid } from "./outcome";

/** What a lead brings the one who sent it: perhaps, whatever becomes of the sale, or nothing, and then why. */
export function GainCell({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const state = commissionIs(lead);
  const amount = centimes(isVoid(lead) ? 0 : lead.influencer_commission);
  return (
    <span className="gain">
      <Money value={amount} className={state === "taken" ? "strong" : "reservation"} />
      {state === "released" ? null : <small>{t(`mine.${state}`)}</small>}
    </span>
  );
}
