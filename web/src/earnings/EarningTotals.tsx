import { useTranslation } from "react-i18next";
import type { EarningTotals as Totals } from "@/api/types";
import { centimes } from "@/format/money";
import { Money } from "@/ui/Money";
import { Strip } from "@/ui/Strip";

export function EarningTotals({ totals }: { totals: Totals }) {
  const { t } = useTranslation();
  return (
    <Strip
      cells={(["available", "pending", "requested", "paid"] as const).map((state) => ({
        key: state,
        label: t(`earnings.${state}`),
        value: <Money value={centimes(totals[state])} className={state === "available" ? "figure" : "kpi"} />,
      }))}
    />
  );
}
