import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { outcomeOf } from "./outcome";

/** What became of a lead: a word, with the colour that its status has in the charts. */
export function StatusWord({ lead }: { lead: Pick<Lead, "status" | "captured_at"> }) {
  const { t } = useTranslation();
  return (
    <span className="status-word">
      <i className={`series-${lead.status}`} aria-hidden />
      {t(`status.${outcomeOf(lead)}`)}
    </span>
  );
}
