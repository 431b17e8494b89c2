import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { EarningTotals as Totals } from "@/api/types";
import { formatDate } from "@/format/dates";
import { centimes } from "@/format/money";
import { Money } from "@/ui/Money";
import { Strip } from "@/ui/Strip";

/** When what is pending becomes payable. */
function payableText(t: TFunction, { next_payable_at, last_payable_at }: Totals): string | undefined {
  if (!next_payable_at || !last_payable_at) return undefined;
  const [next, last] = [formatDate(next_payable_at), formatDate(last_payable_at)];
  return next === last ? t("earnings.payable_all", { next }) : t("earnings.payable_from_to", { next, last });
}

export function EarningTotals({ totals }: { totals: Totals }) {
  const { t } = useTranslation();
  return (
    <Strip
      cells={(["available", "pending", "requested", "paid"] as const).map((state) => ({
        key: state,
        label: t(`earnings.${state}`),
        value: <Money value={centimes(totals[state])} className={state === "available" ? "figure" : "kpi"} />,
        note: state === "pending" ? payableText(t, totals) : undefined,
      }))}
    />
  );
}
