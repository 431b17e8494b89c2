import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Balance } from "@/api/types";
import { add, type Centimes, centimes } from "@/format/money";
import { Money } from "@/ui/Money";

interface LineProps {
  label: string;
  from: Centimes;
  to: Centimes;
}

/** `label   from → to`; the arrow follows the reading direction. */
export function ChangeLine({ label, from, to }: LineProps) {
  return (
    <div className="change">
      <dt>{label}</dt>
      <dd>
        <Money bare value={from} className="before" />
        <ArrowRight size={14} strokeWidth={1.75} className="flip" aria-hidden />
        <Money value={to} className="strong" />
      </dd>
    </div>
  );
}

export function AfterPayment({ balance, amount }: { balance: Balance; amount: Centimes | null }) {
  const { t } = useTranslation();
  const plus = (now: number) => add(centimes(now), amount ?? centimes(0));
  const available = centimes(balance.available_balance);
  const current = centimes(balance.current_balance);
  return (
    <div className="arithmetic">
      <p className="strong">{t("deposit.after")}</p>
      <p className="quiet">{t("deposit.after_text")}</p>
      <dl>
        <ChangeLine label={t("deposit.current")} from={current} to={plus(balance.current_balance)} />
        {balance.reserved_amount > 0 ? (
          <ChangeLine
            label={t("deposit.reserved_unchanged")}
            from={centimes(balance.reserved_amount)}
            to={centimes(balance.reserved_amount)}
          />
        ) : null}
        <ChangeLine label={t("deposit.available")} from={available} to={plus(balance.available_balance)} />
      </dl>
    </div>
  );
}
