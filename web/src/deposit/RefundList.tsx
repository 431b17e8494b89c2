import { CircleCheck, CircleX, Clock, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Refund, RefundStatus } from "@/api/types";
import { centimes } from "@/format/money";
import { DownloadButton } from "@/ui/DownloadButton";
import { DateTime, Ltr } from "@/ui/Formatted";
import { ListFoot } from "@/ui/ListFoot";
import { Money } from "@/ui/Money";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines } from "@/ui/States";
import { useRefunds } from "./refunds";

const looks: Record<RefundStatus, { icon: LucideIcon; className: string }> = {
  requested: { icon: Clock, className: "plain" },
  sent: { icon: Clock, className: "plain" },
  done: { icon: CircleCheck, className: "level-healthy" },
  failed: { icon: CircleX, className: "level-critical" },
};

interface Props {
  /** Each says whose it is. */
  ofEverybody?: boolean;
  /** What can be done about one that was sent. */
  actions?: (refund: Refund) => ReactNode;
}

/** Money that goes back to merchants, with what became of it. A merchant who never had one is not shown an empty list. */
export function RefundList({ ofEverybody, actions }: Props) {
  const { t } = useTranslation();
  const list = useRefunds();
  if (!ofEverybody && list.refunds.length === 0) return null;
  return (
    <Panel title={t("refunds.title")} text={t(ofEverybody ? "refunds.intro" : "refunds.intro_own")}>
      {!list.data ? (
        list.error ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : (
          <Lines count={4} />
        )
      ) : list.refunds.length === 0 ? (
        <EmptyState title={t("refunds.empty")} />
      ) : (
        <ul className="brief rows">
          {list.refunds.map((refund) => (
            <li key={refund.id}>
              <Subject refund={refund} ofEverybody={ofEverybody === true} />
              {/* What a provider carries it settles itself. */}
              {refund.status === "sent" && refund.method === "bank_transfer" ? actions?.(refund) : null}
              {refund.credit_note_number ? (
                <CreditNote id={refund.id} number={refund.credit_note_number} />
              ) : null}
              <State status={refund.status} />
              <Money value={centimes(refund.amount)} className="strong" />
            </li>
          ))}
        </ul>
      )}
      {list.refunds.length > 0 ? <ListFoot list={list} shown={list.refunds.length} /> : null}
    </Panel>
  );
}

function Subject({ refund, ofEverybody }: { refund: Refund; ofEverybody: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="what">
      <span className="name">
        <bdi>{ofEverybody ? refund.merchant_name : (refund.campaign_name ?? t("deposit.all_campaigns"))}</bdi>
      </span>
      <small>
        {ofEverybody ? (
          <>
            <bdi>{refund.campaign_name ?? t("deposit.all_campaigns")}</bdi> ·{" "}
          </>
        ) : null}
        <DateTime at={refund.created_at} />
        {refund.reference ? (
          <>
            {" · "}
            <Ltr>{refund.reference}</Ltr>
          </>
        ) : null}
      </small>
      <small>
        {/* Of one that was never sent the failure is a code for programs. */}
        <bdi>{(refund.sent_at ? refund.failure_reason : null) ?? refund.reason}</bdi>
      </small>
    </span>
  );
}

/** The credit note of a refund that arrived, to keep. */
function CreditNote({ id, number }: { id: string; number: string }) {
  const { t } = useTranslation();
  return (
    <DownloadButton
      path={`/api/refunds/${id}/credit-note.pdf`}
      name={`${number}.pdf`}
      aria-label={t("refunds.credit_note_number", { number })}
      size="small"
    >
      {t("refunds.credit_note")}
    </DownloadButton>
  );
}

function State({ status }: { status: RefundStatus }) {
  const { t } = useTranslation();
  const { icon: Icon, className } = looks[status];
  return (
    <span className={`badge ${className}`}>
      <Icon size={14} strokeWidth={1.75} aria-hidden />
      {t(`refunds.status_${status}`)}
    </span>
  );
}
