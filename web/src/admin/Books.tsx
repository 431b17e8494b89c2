import { CircleCheck, CircleX } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Balances } from "@/api/types";
import { add, type Centimes, centimes, negate } from "@/format/money";
import { DateTime } from "@/ui/Formatted";
import { Money, useMoneyText } from "@/ui/Money";
import { Ledger, Panel } from "@/ui/Panel";

interface Row {
  key: string;
  label: string;
  value: Centimes;
}

/** What came in on one side, where it is on the other: both have one total, unless something is wrong. */
export function Books({ balances }: { balances: Balances }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const of = (key: "received" | "returned" | "charged_back" | "adjusted") => centimes(balances[key]);
  const cameIn = [
    { key: "received", label: t("balances.received"), value: of("received") },
    { key: "returned", label: t("balances.returned"), value: negate(of("returned")) },
    { key: "charged_back", label: t("balances.charged_back"), value: negate(of("charged_back")) },
    { key: "adjusted", label: t("balances.adjusted"), value: of("adjusted") },
  ];
  const isThere = [
    {
      key: "held",
      label: `${t("balances.held")} · ${t("balances.reserved", { amount: money(centimes(balances.reserved)) })}`,
      value: centimes(balances.held),
    },
    {
      key: "owed",
      label: t("balances.owed_to_influencers"),
      value: centimes(balances.owed_to_influencers),
    },
    { key: "paid", label: t("balances.paid_out"), value: centimes(balances.paid_out) },
    { key: "revenue", label: t("balances.revenue"), value: centimes(balances.revenue) },
  ];
  return (
    <section className="stack">
      <p className="row">
        <Verdict balances={balances} />
        <span className="quiet">
          <DateTime at={balances.at} />
        </span>
      </p>
      <div className="columns">
        <Side title={t("balances.came_in")} rows={cameIn} />
        <Side title={t("balances.where")} rows={isThere} />
      </div>
      {balances.owed_by_merchants === 0 ? null : (
        <Panel title={t("balances.owed_by_merchants")} text={t("balances.owed_by_merchants_text")}>
          <Money className="figure" value={centimes(balances.owed_by_merchants)} />
        </Panel>
      )}
    </section>
  );
}

function Side({ title, rows }: { title: string; rows: Row[] }) {
  const { t } = useTranslation();
  const total = { key: "total", label: t("balances.total"), value: add(...rows.map((row) => row.value)) };
  return (
    <Panel className="c6" title={title}>
      <Ledger
        rows={[
          ...rows.map((row) => ({ ...row, value: <Money value={row.value} /> })),
          { ...total, value: <Money className="strong" value={total.value} /> },
        ]}
      />
    </Panel>
  );
}

function Verdict({ balances }: { balances: Balances }) {
  const { t } = useTranslation();
  const money = useMoneyText();
  const Icon = balances.adds_up ? CircleCheck : CircleX;
  return (
    <span className={`badge ${balances.adds_up ? "level-healthy" : "level-critical"}`} role="status">
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {balances.adds_up
        ? t("balances.adds_up")
        : t("balances.difference", { amount: money(centimes(balances.difference)) })}
    </span>
  );
}
