import { useTranslation } from "react-i18next";
import type { LeadWithHistory } from "@/api/types";
import { Notice } from "@/ui/Notice";

/** Somebody was faster: what became of the lead, and that no money moved twice. */
export function LostRace({ now }: { now: LeadWithHistory | undefined }) {
  const { t } = useTranslation();
  const status = now?.lead.status;
  let text = t("decide.race_elsewhere");
  if (status === "lost") text = t("decide.race_lost");
  else if (status === "validated" || status === "rejected") text = t(`decide.race_${status}`);
  return (
    <Notice tone="info" role="alert">
      {text}
    </Notice>
  );
}
