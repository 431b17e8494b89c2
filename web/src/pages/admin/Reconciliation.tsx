import { Link } from "@tanstack/react-router";
import { Scale } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useReconciliation } from "@/admin/reconciliation";
import type { components } from "@/api/schema";
import { formatDay } from "@/format/dates";
import { centimes } from "@/format/money";
import { DateTime, Ltr } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";

type Found = components["schemas"]["Reconciliation"];

/** The lists of providers against our payments: what differs, and what was compared. */
export default function Reconciliation() {
  const { t } = useTranslation();
  const { data, error, refetch } = useReconciliation();
  return (
    <>
      <PageHeader title={t("reconciliation.title")} text={t("reconciliation.intro")} />
      <div className="stack">
        {data ? (
          <>
            {data.without_list.map((method) => (
              <Notice key={method} tone="info" role="status">
                {t("reconciliation.without_list", { method: t(`deposit.method_${method}`) })}
              </Notice>
            ))}
            <Differences found={data} />
            <Days found={data} />
          </>
        ) : (
          <Panel>
            {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={6} />}
          </Panel>
        )}
      </div>
    </>
  );
}

function Differences({ found: { differences, days } }: { found: Found }) {
  const { t } = useTranslation();
  return (
    <Panel title={t("reconciliation.differences")}>
      {differences.length === 0 ? (
        <EmptyState
          icon={Scale}
          title={t(days.length === 0 ? "reconciliation.never" : "reconciliation.none")}
        />
      ) : (
        <ul className="brief rows">
          {differences.map((one) => (
            <li key={`${one.method} ${one.day} ${one.kind} ${one.reference ?? one.payment_id}`}>
              <span className="what">
                <span className="name">{t(`reconciliation.kind_${one.kind}`)}</span>
                <small>
                  {t(`deposit.method_${one.method}`)} · {formatDay(one.day)}
                  {one.reference ? (
                    <>
                      {" · "}
                      <Ltr>{one.reference}</Ltr>
                    </>
                  ) : null}
                </small>
                <small>
                  <Side label={t("reconciliation.ours")} amount={one.our_amount} /> ·{" "}
                  <Side label={t("reconciliation.theirs")} amount={one.their_amount} />
                </small>
              </span>
              {one.payment_id ? (
                <Link to="/paiement/retour" search={{ payment: one.payment_id }} className="button small">
                  {t("quarantine.see_payment")}
                </Link>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** What one side holds it for. */
function Side({ label, amount }: { label: string; amount: number | null | undefined }) {
  return (
    <>
      {label} {amount == null ? "—" : <Money value={centimes(amount)} />}
    </>
  );
}

function Days({ found: { days } }: { found: Found }) {
  const { t } = useTranslation();
  if (days.length === 0) return null;
  return (
    <Panel title={t("reconciliation.days")}>
      <ul className="brief rows">
        {days.map((day) => (
          <li key={`${day.method} ${day.day}`}>
            <span className="what">
              <span className="name">
                {t(`deposit.method_${day.method}`)} · {formatDay(day.day)}
              </span>
              <small>
                {t("reconciliation.counts", { ours: day.ours, theirs: day.theirs })} ·{" "}
                <DateTime at={day.compared_at} />
              </small>
            </span>
            <span className="strong">{t("reconciliation.differing", { n: day.differences })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
