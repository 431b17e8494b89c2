import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { RotateCcw, ShieldCheck } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { QuarantinedEvent, ReplayedEvent } from "@/api/types";
import { centimes } from "@/format/money";
import { usePhone } from "@/theme/mode";
import { DateTime, Ltr } from "@/ui/Formatted";
import { ListFoot } from "@/ui/ListFoot";
import { Money } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines, useProblemText } from "@/ui/States";
import { useQuarantine, useReplay } from "./quarantine";

/** What became of the latest replay: the message's own outcome, or that nobody knows. */
type Outcome = { name: string } & (ReplayedEvent | { failure: unknown });

/** What providers said and was not applied: what it was, why, and another try once the cause is gone. */
export function Quarantine() {
  const { t } = useTranslation();
  const list = useQuarantine();
  const send = useReplay();
  const phone = usePhone();
  const [replaying, setReplaying] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome>();
  const replay = async (event: QuarantinedEvent) => {
    setReplaying(event.id);
    setOutcome(undefined);
    try {
      const said = await send(event);
      if (said) setOutcome({ name: event.event_id, ...said });
    } catch (failure) {
      setOutcome({ name: event.event_id, failure });
    }
    setReplaying(undefined);
  };
  return (
    <Panel title={t("quarantine.title")} text={t("quarantine.intro")}>
      {outcome ? <Said outcome={outcome} /> : null}
      {!list.data ? (
        list.error ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <Lines count={4} />
        )
      ) : list.events.length === 0 ? (
        <EmptyState icon={ShieldCheck} title={t("quarantine.empty")} text={t("quarantine.empty_text")} />
      ) : (
        <ul className="brief rows">
          {list.events.map((event) => (
            <li key={event.id}>
              <Subject event={event} />
              <span className="row">
                {event.payment_id ? (
                  <Link
                    to="/paiement/retour"
                    search={{ payment: event.payment_id }}
                    className={phone ? "button" : "button small"}
                  >
                    {t("quarantine.see_payment")}
                  </Link>
                ) : null}
                <Button
                  size={phone ? "large" : "small"}
                  icon={<RotateCcw size={14} strokeWidth={1.75} />}
                  aria-label={t("quarantine.replay_of", { event: event.event_id })}
                  loading={replaying === event.id}
                  disabled={replaying !== undefined && replaying !== event.id}
                  onClick={() => void replay(event)}
                >
                  {t("quarantine.replay")}
                </Button>
              </span>
              {event.amount == null ? (
                <span className="money" />
              ) : (
                <Money value={centimes(event.amount)} className="strong" />
              )}
            </li>
          ))}
        </ul>
      )}
      {list.events.length > 0 ? <ListFoot list={list} shown={list.events.length} /> : null}
    </Panel>
  );
}

function Subject({ event }: { event: QuarantinedEvent }) {
  const { t } = useTranslation();
  return (
    <span className="what">
      <span className="name">{t(`quarantine.problem_${event.problem}`)}</span>
      <small>
        {t(`deposit.method_${event.provider}`)} · <DateTime at={event.received_at} />
      </small>
      <small className="breaking">
        <Ltr>{event.kind}</Ltr> · <Ltr>{event.event_id}</Ltr>
      </small>
    </span>
  );
}

function Said({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  if ("failure" in outcome) {
    return (
      <Notice tone="bad" role="alert">
        {describe(outcome.failure)}
      </Notice>
    );
  }
  const { state, name: event } = outcome;
  const problem = outcome.problem ? t(`quarantine.problem_${outcome.problem}`) : "";
  return (
    <Notice tone={state === "applied" ? "good" : state === "quarantined" ? "warning" : "info"} role="status">
      {state === "quarantined"
        ? t("quarantine.state_quarantined", { event, problem })
        : t(`quarantine.state_${state}`, { event })}
    </Notice>
  );
}
