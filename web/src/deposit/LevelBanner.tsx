import { useTranslation } from "react-i18next";
import type { Deposit } from "@/api/types";
import { centimes } from "@/format/money";
import { levelIcons } from "@/ui/LevelBadge";
import { useMoneyText } from "@/ui/Money";
import { Notice } from "@/ui/Notice";

/** The plain sentence at the two levels that cost leads, and whenever the deposit takes none. */
export function LevelBanner({ deposit }: { deposit: Deposit }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  if (deposit.suspended_for === "chargeback") {
    const amount = money(centimes(deposit.owed));
    return (
      <Notice tone="warning">
        {deposit.owed > 0 ? t("deposit.disputed_owes", { amount }) : t("deposit.disputed")}
      </Notice>
    );
  }
  if (deposit.status === "suspended") return <Notice tone="warning">{t("deposit.suspended")}</Notice>;
  const level = deposit.alert_level;
  if (level !== "CRITICAL" && level !== "DEPLETED") return null;

  const Icon = levelIcons[level];
  const [strong, rest] =
    level === "CRITICAL"
      ? [
          t("deposit.critical_strong", { amount: money(centimes(deposit.available_balance)) }),
          t("deposit.critical_text"),
        ]
      : [
          t("deposit.depleted_strong"),
          deposit.reserved_amount > 0
            ? t("deposit.depleted_reserved", { amount: money(centimes(deposit.reserved_amount)) })
            : t("deposit.depleted_plain"),
        ];
  return (
    <div className={`notice level-${level.toLowerCase()}`} role="alert">
      <Icon size={18} strokeWidth={1.75} aria-hidden />
      <div>
        <strong>{strong}</strong> {rest}
      </div>
    </div>
  );
}
