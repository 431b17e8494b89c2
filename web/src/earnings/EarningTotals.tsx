import { useTranslation } from "react-i18next";
import { centimes } from "@/format/money";
import { Money } from "@/ui/Money";
import { Strip } from "@/ui/Strip";

export function EarningTotals({ totals }: { totals: { available: number; pending: number; paid: number } }) {
  const { t } = useTranslation();
  return (
    <Strip
      cells={(["available", "pending", "paid"] as const).map((state) => ({
        key: state,
        label: t(`earnings.${state}`),
        value: <Money value={centimes(totals[state])} className={state === "available" ? "figure" : "kpi"} />,
      }))}
    />
  );
}
