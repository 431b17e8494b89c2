import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Lead } from "@/api/types";
import { centimes } from "@/format/money";
import { formatPercent } from "@/format/percent";
import { Ltr, Phone } from "@/ui/Formatted";
import { Money, useMoneyText } from "@/ui/Money";
import { commissionIs, isVoid } from "./outcome";

/** The first way to reach the customer. */
export function Contact({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  if (lead.customer_phone) return <Phone value={lead.customer_phone} />;
  return lead.customer_email ? <Ltr>{lead.customer_email}</Ltr> : t("common.none");
}

export function useKind(): (lead: Lead) => string {
  const { t } = useTranslation();
  return (lead) =>
    lead.commission_type === "fixed" ? t("leads.fixed") : formatPercent(lead.rate_applied ?? 0, 2);
}

/** `Fixe · valeur 1 500,00` or `10 % de 450,00`: the commission and its base in one line, for narrow rows. */
export function useKindOfValue(): (lead: Lead) => string {
  const { t } = useTranslation();
  const money = useMoneyText();
  const kind = useKind();
  return (lead) => {
    const value = money(centimes(lead.estimated_value));
    return lead.commission_type === "fixed"
      ? t("leads.fixed_of", { value })
      : t("leads.percent_of", { percent: kind(lead), value });
  };
}

export function TwoLines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <span className="two-lines">
      <span>{first}</span>
      <small>{second}</small>
    </span>
  );
}

/** The commission and how it comes about; `withValue` where no other column says of what. */
export function CommissionCell({ lead, withValue }: { lead: Lead; withValue?: boolean }) {
  const { t } = useTranslation();
  const kind = useKind();
  const ofValue = useKindOfValue();
  const state = commissionIs(lead);
  const moot = isVoid(lead);
  return (
    <TwoLines
      first={<Money value={centimes(lead.commission_amount)} className={moot ? "reservation" : "strong"} />}
      second={
        <>
          {withValue || !moot ? <bdi className="num">{withValue ? ofValue(lead) : kind(lead)}</bdi> : null}
          {state === "released" || state === "refunded" ? ` ${t(`leads.${state}`)}` : null}
        </>
      }
    />
  );
}
