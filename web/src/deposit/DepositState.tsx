import { Hourglass, Lock } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Deposit } from "@/api/types";
import { LevelBadge } from "@/ui/LevelBadge";

/** The level of a deposit; or that it is not in use, which says more. */
export function DepositState({ deposit }: { deposit: Deposit }) {
  const { t } = useTranslation();
  const { status } = deposit;
  if (status !== "pending" && status !== "suspended") return <LevelBadge level={deposit.alert_level} />;
  const Icon = status === "suspended" ? Lock : Hourglass;
  return (
    <span className="badge plain">
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {t(`admin.status_${status}`)}
    </span>
  );
}
