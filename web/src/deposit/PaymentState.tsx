import { CircleCheck, CircleX, Clock, ClockAlert, type LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Payment } from "@/api/types";

const looks: Record<Payment["status"], { icon: LucideIcon; className: string }> = {
  pending: { icon: Clock, className: "plain" },
  paid: { icon: CircleCheck, className: "level-healthy" },
  failed: { icon: CircleX, className: "level-critical" },
  expired: { icon: ClockAlert, className: "plain" },
};

export function PaymentState({ status }: Pick<Payment, "status">) {
  const { t } = useTranslation();
  const { icon: Icon, className } = looks[status];
  return (
    <span className={`badge ${className}`}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {t(`admin.payment_${status}`)}
    </span>
  );
}
