import { OctagonAlert, ShieldCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { counted } from "@/i18n";

/** In a word: nothing contradicts itself, or how much does. */
export function AuditBadge({ count }: { count: number }) {
  const { t } = useTranslation();
  const Icon = count === 0 ? ShieldCheck : OctagonAlert;
  return (
    <span className={`badge level-${count === 0 ? "healthy" : "critical"}`}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {t("audit.gaps", counted(count))}
    </span>
  );
}
