import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { counted } from "@/i18n";
import { Notice } from "@/ui/Notice";
import { useQuarantined } from "./quarantine";

/** That somebody should look at what a provider said; nothing while everything is applied. */
export function QuarantineNotice() {
  const { t } = useTranslation();
  const waiting = useQuarantined(true) ?? 0;
  if (waiting === 0) return null;
  return (
    <Notice
      tone="warning"
      title={`${t("nav.quarantined", counted(waiting))}.`}
      action={
        <Link to="/paiements" search={{ view: "quarantine" }} className="button small">
          {t("quarantine.look")}
        </Link>
      }
    >
      {t("quarantine.notice")}
    </Notice>
  );
}
