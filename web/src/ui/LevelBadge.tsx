import { Ban, CircleCheck, Info, type LucideIcon, OctagonAlert, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AlertLevel } from "@/api/types";

export const levelIcons: Record<AlertLevel, LucideIcon> = {
  HEALTHY: CircleCheck,
  ATTENTION: Info,
  WARNING: TriangleAlert,
  CRITICAL: OctagonAlert,
  DEPLETED: Ban,
};

/** Word, icon and colour together: yellow and orange are close for some eyes. */
export function LevelBadge({ level }: { level: AlertLevel }) {
  const { t } = useTranslation();
  const Icon = levelIcons[level];
  return (
    <span className={`badge level-${level.toLowerCase()}`}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {t(`level.${level}`)}
    </span>
  );
}
