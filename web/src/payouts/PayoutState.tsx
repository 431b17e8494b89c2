import { CircleCheck, CircleX, Clock, type LucideIcon, SendHorizontal, Undo2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { PayoutStatus } from "@/api/types";

const looks: Record<PayoutStatus, { icon: LucideIcon; className: string }> = {
  requested: { icon: Clock, className: "plain" },
  approved: { icon: SendHorizontal, className: "level-attention" },
  paid: { icon: CircleCheck, className: "level-healthy" },
  rejected: { icon: CircleX, className: "level-critical" },
  returned: { icon: Undo2, className: "level-warning" },
};

export function PayoutState({ status }: { status: PayoutStatus }) {
  const { t } = useTranslation();
  const { icon: Icon, className } = looks[status];
  return (
    <span className={`badge ${className}`}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {t(`payouts.status_${status}`)}
    </span>
  );
}
