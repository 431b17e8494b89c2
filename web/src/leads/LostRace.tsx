import { useTranslation } from "react-i18next";
import type { LeadWithHistory } from "@/api/types";
import { formatTime } from "@/format/dates";
import { Notice } from "@/ui/Notice";

/** Somebody was faster: who and when if the history says so, and that no money moved twice. */
export function LostRace({ now }: { now: LeadWithHistory | undefined }) {
  const { t } = useTranslation();
  const last = now?.history.at(-1);
  const status = now?.lead.status;
  let text = t("decide.race_elsewhere");
  if (status === "lost") text = t("decide.race_lost");
  else if (last?.decided_by_name) {
    text = t("decide.race_by", { name: last.decided_by_name, time: formatTime(last.at) });
  } else if (status === "validated" || status === "rejected") text = t(`decide.race_${status}`);
  return (
    <Notice tone="info" role="alert">
      {text}
    </Notice>
  );
}
