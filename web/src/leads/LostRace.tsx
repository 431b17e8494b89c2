import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { formatTime } from "@/format/dates";
import { Notice } from "@/ui/Notice";

/** Somebody was faster: who and when if the history says so, and that no money moved twice. */
export function LostRace({ lead }: { lead: Lead | undefined }) {
  const { t } = useTranslation();
  const last = lead?.history?.at(-1);
  const status = lead?.status;
  let text = t("decide.race_other");
  if (status === "lost") text = t("decide.race_lost");
  else if (last?.actor_name && status !== "pending") {
    text = t("decide.race_by", { name: last.actor_name, time: formatTime(last.created_at) });
  } else if (status === "validated" || status === "rejected") text = t(`decide.race_${status}`);
  return (
    <Notice tone="info" role="alert">
      {text}
    </Notice>
  );
}
