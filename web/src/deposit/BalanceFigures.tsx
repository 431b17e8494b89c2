import { useTranslation } from "react-i18next";
import type { Balance } from "@/api/types";
import { formatDay } from "@/format/dates";
import { centimes, negate } from "@/format/money";
import { counted } from "@/i18n";
import { Money } from "@/ui/Money";
import { Ledger } from "@/ui/Panel";
import type { Forecast } from "./forecast";

interface Props {
  balance: Balance;
  pending?: number | undefined;
  forecast?: Forecast | undefined;
}

export function BalanceFigures({ balance, pending, forecast }: Props) {
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
      {forecast ? <ForecastLines forecast={forecast} /> : null}
    </div>
  );
}

function ForecastLines({ forecast }: { forecast: Forecast }) {
  const { t } = useTranslation();
  if (!forecast.enough) return <p className="quiet">{t("deposit.no_forecast")}</p>;
  const { leadsLeft, daysLeft, date, from, to } = forecast;
  return (
    <>
      <p className="left-counts">
        <span>
          <b className="num">{counted(leadsLeft).n}</b> {t("deposit.leads_left", { count: leadsLeft })}
        </span>
        <span>
          <b className="num">{counted(daysLeft).n}</b> {t("deposit.days_left", { count: daysLeft })}
        </span>
      </p>
      <p className="quiet">
        {t("deposit.forecast", {
          date: formatDay(date),
          from: formatDay(from).slice(0, 5),
          to: formatDay(to).slice(0, 5),
        })}
      </p>
    </>
  );
}
