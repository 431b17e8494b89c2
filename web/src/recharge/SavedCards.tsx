import { Button } from "antd";
import { CreditCard } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SavedCard } from "@/api/types";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { Ltr } from "@/ui/Formatted";
import { ErrorState, Lines } from "@/ui/States";
import { useCards, useRemoveCard } from "./cards";

/** The cards that an automatic recharge may charge, and where none is kept, what happens instead. */
export function SavedCards() {
  const { t } = useTranslation();
  const { data, error, refetch } = useCards();
  const [removing, setRemoving] = useState<SavedCard>();
  const remove = useRemoveCard();
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={2} />;
  if (data.cards.length === 0) return <p className="quiet">{t("recharge.no_card")}</p>;
  return (
    <>
      <ul className="brief rows">
        {data.cards.map((card) => (
          <li key={card.id}>
            <CreditCard size={16} strokeWidth={1.75} aria-hidden />
            <span className="what">
              <span className="name">
                <Ltr>{`${card.brand} •••• ${card.last4}`}</Ltr>
              </span>
              <small>
                {t("recharge.expires")} <Ltr>{expiry(card)}</Ltr>
              </small>
            </span>
            <Button
              size="small"
              aria-label={t("recharge.remove_card", { last4: card.last4 })}
              onClick={() => setRemoving(card)}
            >
              {t("recharge.remove")}
            </Button>
          </li>
        ))}
      </ul>
      {removing ? (
        <ConfirmModal
          title={t("recharge.remove_title", { last4: removing.last4 })}
          text={t("recharge.remove_text")}
          action={t("recharge.remove")}
          danger
          onConfirm={() => remove(removing)}
          onClose={() => setRemoving(undefined)}
        />
      ) : null}
    </>
  );
}

function expiry({ exp_month, exp_year }: SavedCard): string {
  return `${String(exp_month).padStart(2, "0")}/${exp_year}`;
}
