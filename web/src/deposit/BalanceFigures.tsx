import { useTranslation } from "react-i18next";
import type { Deposit } from "@/api/types";
import { centimes, negate } from "@/format/money";
import { counted } from "@/i18n";
import { Money } from "@/ui/Money";
import { Ledger } from "@/ui/Panel";

export function BalanceFigures({ deposit }: { deposit: Deposit }) {
  const { t } = useTranslation();
  const level = deposit.alert_level;
  const advice =
    deposit.status !== "suspended" && (level === "ATTENTION" || level === "WARNING")
      ? t(`level.advice_${level}`)
      : null;
  return (
    <div className="figures">
      <p className="figure-label">
        {t("deposit.available")}
        {advice ? <span> · {advice}</span> : null}
      </p>
      <Money className="figure" value={centimes(deposit.available_balance)} />
      <Ledger
        rows={[
          {
            key: "current",
            label: t("deposit.current"),
            value: <Money value={centimes(deposit.current_balance)} />,
          },
          {
            key: "reserved",
            label: (
              <>
                {t("deposit.reserved")}
                <span className="quiet-inline">
                  {" · "}
                  {t("deposit.pending_leads", counted(deposit.pending_leads))}
                </span>
              </>
            ),
            value: <Money value={negate(centimes(deposit.reserved_amount))} />,
          },
        ]}
      />
    </div>
  );
}
