import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { CircleCheck, CircleHelp, FileCheck2, Landmark, type LucideIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { StatementLine } from "@/api/types";
import { centimes } from "@/format/money";
import { usePhone } from "@/theme/mode";
import { DateTime, Ltr } from "@/ui/Formatted";
import { Money } from "@/ui/Money";

const looks: Record<StatementLine["state"], { icon: LucideIcon; className: string }> = {
  proposed: { icon: Landmark, className: "level-attention" },
  unmatched: { icon: CircleHelp, className: "plain" },
  recorded: { icon: FileCheck2, className: "plain" },
  confirmed: { icon: CircleCheck, className: "level-healthy" },
};

interface Props {
  lines: StatementLine[];
  /** The line that is being confirmed. */
  confirming: string | undefined;
  onConfirm: (line: StatementLine) => void;
  /** Records one by hand, of which nobody said that it would come. */
  onRecord: (line: StatementLine) => void;
}

/** What came to our accounts: each with what it is to us, and the one thing that can be done about it. */
export function StatementLines({ lines, confirming, onConfirm, onRecord }: Props) {
  return (
    <ul className="brief rows">
      {lines.map((line) => (
        <li key={line.id}>
          <Subject line={line} />
          <Action line={line} confirming={confirming} onConfirm={onConfirm} onRecord={onRecord} />
          <State state={line.state} />
          <Money value={centimes(line.amount)} className="strong" />
        </li>
      ))}
    </ul>
  );
}

function Subject({ line }: { line: StatementLine }) {
  const { t } = useTranslation();
  const { proposal } = line;
  return (
    <span className="what">
      <span className="name breaking">
        <bdi>{line.details}</bdi>
      </span>
      <small>
        <DateTime at={line.booked_on} part="date" /> · <bdi>{line.bank_account}</bdi>
        {line.reference ? (
          <>
            {" · "}
            <Ltr className="breaking">{line.reference}</Ltr>
          </>
        ) : null}
      </small>
      <small>
        {proposal ? (
          <>
            {t("transfers.is", { name: proposal.merchant_name, code: proposal.transfer_code })} ·{" "}
            <DateTime at={proposal.announced_at} />
          </>
        ) : line.state === "unmatched" ? (
          t("transfers.why_unmatched")
        ) : line.state === "recorded" ? (
          t("transfers.why_recorded")
        ) : null}
      </small>
    </span>
  );
}

function Action({ line, confirming, onConfirm, onRecord }: Omit<Props, "lines"> & { line: StatementLine }) {
  const { t } = useTranslation();
  const phone = usePhone();
  const size = phone ? "large" : "small";
  if (line.payment_id) {
    return (
      <Link
        to="/paiement/retour"
        search={{ payment: line.payment_id }}
        className={phone ? "button" : "button small"}
      >
        {t("quarantine.see_payment")}
      </Link>
    );
  }
  if (line.proposal) {
    const name = line.proposal.merchant_name;
    return (
      <Button
        type="primary"
        size={size}
        loading={confirming === line.id}
        disabled={confirming !== undefined && confirming !== line.id}
        aria-label={t("common.labelled", { label: t("transfers.confirm"), value: name })}
        onClick={() => onConfirm(line)}
      >
        {t("transfers.confirm")}
      </Button>
    );
  }
  return (
    <Button
      size={size}
      aria-label={t("common.labelled", { label: t("transfers.record"), value: line.details })}
      onClick={() => onRecord(line)}
    >
      {t("transfers.record")}
    </Button>
  );
}

function State({ state }: Pick<StatementLine, "state">) {
  const { t } = useTranslation();
  const { icon: Icon, className } = looks[state];
  return (
    <span className={`badge ${className}`}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {t(`transfers.state_${state}`)}
    </span>
  );
}
