import { useTranslation } from "react-i18next";
import { centimes, percentOf } from "@/format/money";
import { Money, useMoneyText } from "@/ui/Money";

const COMMISSION = centimes(80);

/** The usual fixed commission, and what of it goes to the person who brought the lead. */
export function ShareExample({ percent }: { percent: number | null }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  return (
    <div className="arithmetic spaced">
      <div className="spread">
        <p>{t("agreements.example", { amount: money(COMMISSION) })}</p>
        {percent === null ? (
          <span>{t("common.none")}</span>
        ) : (
          <Money className="kpi" value={percentOf(COMMISSION, percent)} />
        )}
      </div>
      <p className="quiet">{t("agreements.example_text")}</p>
    </div>
  );
}
