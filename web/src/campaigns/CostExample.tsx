import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Centimes, centimes, formatAmount, parseAmount, subtract } from "@/format/money";
import { formatPercent } from "@/format/percent";
import { AmountInput } from "@/ui/inputs";
import { Money, useMoneyText } from "@/ui/Money";
import { Panel } from "@/ui/Panel";
import { costOf, type Rule } from "./cost";

/** What a lead would cost with the settings as they are being typed. */
export function CostExample({ rule }: { rule: Rule | null }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const [typed, setTyped] = useState(formatAmount(centimes(1_500)));
  const value = parseAmount(typed);
  const cost = rule && value !== null ? costOf(value, rule) : null;
  return (
    <Panel title={t("campaigns.example")} text={t("campaigns.example_text")}>
      <label className="block" htmlFor="example-value">
        {t("campaigns.example_value")}
      </label>
      <AmountInput id="example-value" value={typed} onChange={(e) => setTyped(e.target.value)} />
      <div className="example-cost" aria-live="polite">
        <span className="quiet">{t("campaigns.example_cost")}</span>
        {cost && rule ? (
          <>
            <Money className="figure" value={cost.amount} />
            <span className="quiet">
              {cost.kind === "fixed"
                ? t("decide.fixed_rule")
                : t("decide.percent_rule", { percent: formatPercent(rule.rate, 2) })}
            </span>
          </>
        ) : (
          <span>{t("common.none")}</span>
        )}
      </div>
      {rule && rule.threshold > 0 && below(rule) !== rule.fixed ? (
        <p className="quiet">
          {t("campaigns.example_jump", { below: money(below(rule)), at: money(rule.fixed) })}
        </p>
      ) : null}
    </Panel>
  );
}

/** What a lead just below the threshold costs. */
function below(rule: Rule): Centimes {
  return costOf(subtract(rule.threshold, 1 as Centimes), rule).amount;
}
