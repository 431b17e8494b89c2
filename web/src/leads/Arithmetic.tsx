import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { ChangeLine } from "@/deposit/AfterPayment";
import { useDeposit } from "@/deposit/queries";
import { add, type Centimes, centimes, subtract } from "@/format/money";
import { Money } from "@/ui/Money";
import { useKind } from "./cells";

interface Props {
  leads: Lead[];
  decision: "validate" | "reject";
}

export function totalCommission(leads: Lead[]): Centimes {
  return add(...leads.map((lead) => centimes(lead.commission_amount)));
}

/** Before the click: what changes on the deposit, from → to, and what does not. */
export function Arithmetic({ leads, decision }: Props) {
  const { t } = useTranslation();
  const kind = useKind();
  const amount = totalCommission(leads);
  const [first] = leads;
  // Leads of several deposits have no common before and after.
  const shared = leads.every((lead) => lead.deposit_id === first?.deposit_id) ? first?.deposit_id : null;
  const deposit = useDeposit(shared);
  const validating = decision === "validate";
  const rule = (lead: Lead) =>
    lead.commission_type === "fixed"
      ? t("decide.fixed_rule")
      : t("decide.percent_rule", { percent: kind(lead) });
  return (
    <div className="arithmetic">
      <div className="spread">
        <div>
          <p className="strong">{t(validating ? "decide.deducted" : "decide.released")}</p>
          {first && leads.length === 1 ? <p className="quiet">{rule(first)}</p> : null}
        </div>
        <Money value={amount} className="kpi" />
      </div>
      {deposit ? <Changes deposit={deposit} amount={amount} validating={validating} /> : null}
    </div>
  );
}

interface ChangesProps {
  deposit: { current_balance: number; reserved_amount: number; available_balance: number };
  amount: Centimes;
  validating: boolean;
}

function Changes({ deposit, amount, validating }: ChangesProps) {
  const { t } = useTranslation();
  const current = centimes(deposit.current_balance);
  const reserved = centimes(deposit.reserved_amount);
  const available = centimes(deposit.available_balance);
  return (
    <dl>
      <ChangeLine
        label={t(validating ? "decide.current" : "decide.current_unchanged")}
        from={current}
        to={validating ? subtract(current, amount) : current}
      />
      <ChangeLine label={t("decide.reserved")} from={reserved} to={subtract(reserved, amount)} />
      <ChangeLine
        label={validating ? `${t("decide.available")} · ${t("decide.unchanged")}` : t("decide.available")}
        from={available}
        to={validating ? available : add(available, amount)}
      />
    </dl>
  );
}
