import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { counted } from "@/i18n";
import { useMoneyText } from "@/ui/Money";
import { totalCommission } from "./Arithmetic";

interface Props {
  leads: Lead[];
  onDecide: (kind: "validate" | "reject") => void;
  onClear: () => void;
}

export function SelectionBar({ leads, onDecide, onClear }: Props) {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (
    <div className="selection" role="status">
      <span>
        <strong>{t("leads.selected", counted(leads.length))}</strong>{" "}
        <span className="num">{t("leads.total_commission", { amount: money(totalCommission(leads)) })}</span>
      </span>
      <button type="button" className="solid" onClick={() => onDecide("validate")}>
        <Check size={16} strokeWidth={2} aria-hidden />
        {t("leads.validate")}
      </button>
      <button type="button" className="line" onClick={() => onDecide("reject")}>
        <X size={16} strokeWidth={2} aria-hidden />
        {t("leads.reject")}
      </button>
      <button type="button" onClick={onClear}>
        {t("leads.deselect")}
      </button>
    </div>
  );
}
