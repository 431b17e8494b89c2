import { useTranslation } from "react-i18next";
import type { Balance } from "@/api/types";
import { centimes, negate } from "@/format/money";
import { counted } from "@/i18n";
import { Money } from "@/ui/Money";
import { Ledger } from "@/ui/Panel";

interface Props {
  balance: Balance;
  pending?: number | undefined;
}

export function BalanceFigures({ balance, pending }: Props) {
  const { t } = useTranslation();
  const level = balance.alert_level;
  const advice = level === "ATTENTION" || level === "WARNING" ? t(`level.advice_${level}`) : null;
  return (
    <div className="figures">
      <p className="figure-label">
        {t("deposit.available")}
        {advice ? <span> · {advice}</span> : null}
      </p>
      <Money className="figure" value={centimes(balance.available_balance)} />
      <Ledger
        rows={[
          {
            key: "current",
            label: t("deposit.current"),
            value: <Money value={centimes(balance.current_balance)} />,
          },
          {
            key: "reserved",
            label: (
              <>
                {t("deposit.reserved")}
                {pending === undefined ? null : (
                  <span className="quiet-inline"> · {t("deposit.pending_leads", counted(pending))}</span>
                )}
              </>
            ),
            value: <Money value={negate(centimes(balance.reserved_amount))} />,
          },
        ]}
      />
    </div>
  );
}
