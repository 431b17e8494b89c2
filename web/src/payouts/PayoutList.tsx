import "./payouts.css";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Payout } from "@/api/types";
import { centimes } from "@/format/money";
import { DateTime, Ltr } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Account } from "./Account";
import { PayoutState } from "./PayoutState";

interface Props {
  payouts: Payout[];
  /** Says whose each is. */
  ofEverybody?: boolean;
  actions?: (payout: Payout) => ReactNode;
}

/** Payouts with what became of each; a row leads to what it is made of. */
export function PayoutList({ payouts, ofEverybody, actions }: Props) {
  const { t } = useTranslation();
  return (
    <ul className={actions ? "brief rows payouts deciding" : "brief rows payouts"}>
      {payouts.map((payout) => (
        <li key={payout.id}>
          <span className="what">
            <Link
              to="/versements"
              search={(before: object) => ({ ...before, payout: payout.id })}
              className="name"
            >
              {ofEverybody ? (
                <bdi>{payout.influencer_name}</bdi>
              ) : (
                <>
                  {t("payouts.of")} <DateTime at={payout.created_at} part="date" />
                </>
              )}
            </Link>
            <small>
              {ofEverybody ? (
                <>
                  <DateTime at={payout.created_at} /> ·{" "}
                </>
              ) : null}
              <Account rib={payout.rib} holder={payout.holder} />
              {payout.automatic ? ` · ${t("payouts.automatic")}` : null}
            </small>
            <Outcome payout={payout} />
          </span>
          <PayoutState status={payout.status} />
          <Money value={centimes(payout.amount)} className="strong" />
          {actions ? <span className="row-actions">{actions(payout)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

/** What the bank or an admin says of it. */
export function Outcome({ payout: { reason, reference, paid_at, paid_there_before } }: { payout: Payout }) {
  const { t } = useTranslation();
  const said: ReactNode[] = [];
  if (paid_there_before === false && !paid_at) said.push(<span key="new">{t("payouts.new_account")}</span>);
  if (reference && paid_at) {
    said.push(
      <span key="paid">
        {t("payouts.paid_on")} <DateTime at={paid_at} part="date" /> · <Ltr>{reference}</Ltr>
      </span>,
    );
  }
  if (reason) {
    said.push(
      <span key="reason">
        {t("payouts.reason")} <bdi>{reason}</bdi>
      </span>,
    );
  }
  return said.map((words) => <small key={(words as { key: string }).key}>{words}</small>);
}
