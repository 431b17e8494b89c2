import "./deposit.css";
import { Link } from "@tanstack/react-router";
import { ArrowDownLeft, ArrowUpRight, Lock, LockOpen } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { DepositTransaction } from "@/api/types";
import { negate } from "@/format/money";
import { DateTime } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { movementOf } from "./movement";

/** What the movement is about: the customer, or what somebody wrote beside it. */
export function TransactionSubject({ row }: { row: DepositTransaction }) {
  const text = row.customer_name ?? row.reason ?? row.reference;
  if (!text) return null;
  return (
    <>
      {" · "}
      <bdi>
        {row.lead_id ? (
          <Link to="/leads/$id" params={{ id: row.lead_id }}>
            {text}
          </Link>
        ) : (
          text
        )}
      </bdi>
    </>
  );
}

/** Whose campaign and whose work the lead of a movement was. */
function TransactionPlace({ row }: { row: DepositTransaction }) {
  if (!row.campaign_name) return null;
  return (
    <>
      {" · "}
      <bdi>{row.campaign_name}</bdi> · <bdi>{row.influencer_name}</bdi>
    </>
  );
}

function TransactionLine({ row }: { row: DepositTransaction }) {
  const { t } = useTranslation();
  const { balance, reserved, reservationOnly } = movementOf(row);
  const Icon = reservationOnly
    ? reserved > 0
      ? Lock
      : LockOpen
    : balance > 0
      ? ArrowDownLeft
      : ArrowUpRight;
  return (
    <li>
      <span className="arrow" aria-hidden>
        <Icon size={14} strokeWidth={1.75} />
      </span>
      <span className="what">
        <span>
          {t(`deposit.type_${row.transaction_type}`)}
          <TransactionSubject row={row} />
        </span>
        <small>
          <DateTime at={row.created_at} />
          <TransactionPlace row={row} />
        </small>
      </span>
      {reservationOnly ? (
        <Money bare value={reserved > 0 ? reserved : negate(reserved)} className="reservation" />
      ) : (
        <Money bare value={balance} plus className={balance > 0 ? "credit" : "strong"} />
      )}
    </li>
  );
}

export function TransactionList({ rows }: { rows: DepositTransaction[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="quiet">{t("deposit.no_transactions")}</p>;
  return (
    <ul className="transactions">
      {rows.map((row) => (
        <TransactionLine key={row.id} row={row} />
      ))}
    </ul>
  );
}
