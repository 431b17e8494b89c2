import { useTranslation } from "react-i18next";
import type { LeadStatus } from "@/api/types";

/** The status of a lead: a word, with the colour that it has in the charts. */
export function StatusWord({ status }: { status: LeadStatus }) {
  const { t } = useTranslation();
  return (
    <span className="status-word">
      <i className={`series-${status}`} aria-hidden />
      {t(`status.${status}`)}
    </span>
  );
}
