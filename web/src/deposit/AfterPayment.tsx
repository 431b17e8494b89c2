import { ArrowRight } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Deposit } from "@/api/types";
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

const NOTHING = { current_balance: 0, reserved_amount: 0, available_balance: 0 };

interface Props {
  deposit: Deposit | null;
  amount: Centimes | null;
  /** It comes from a bank, days later. */
  transfer?: boolean;
}

/** What the payment changes; a new deposit begins with nothing. */
export function AfterPayment({ deposit, amount, transfer }: Props) {
  const { t } = useTranslation();
  const before = deposit ?? NOTHING;
  const plus = (now: number) => add(centimes(now), amount ?? centimes(0));
  const available = centimes(before.available_balance);
  const current = centimes(before.current_balance);
  return (
    <div className="arithmetic">
      <p className="strong">{t(transfer ? "deposit.after_transfer" : "deposit.after")}</p>
      <p className="quiet">{t(transfer ? "deposit.after_transfer_text" : "deposit.after_text")}</p>
      <dl>
        <ChangeLine label={t("deposit.current")} from={current} to={plus(before.current_balance)} />
        {before.reserved_amount > 0 ? (
          <ChangeLine
            label={t("deposit.reserved_unchanged")}
            from={centimes(before.reserved_amount)}
            to={centimes(before.reserved_amount)}
          />
        ) : null}
        <ChangeLine label={t("deposit.available")} from={available} to={plus(before.available_balance)} />
      </dl>
    </div>
  );
}
