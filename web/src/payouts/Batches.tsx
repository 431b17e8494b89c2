import "./payouts.css";
import { Button } from "antd";
import { Download, SendHorizontal } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { client } from "@/api/client";
import { download } from "@/api/download";
import type { PayoutBatch } from "@/api/types";
import { centimes } from "@/format/money";
import { counted } from "@/i18n";
import { ConfirmModal } from "@/ui/ConfirmModal";
import { DateTime } from "@/ui/Formatted";
import { Money } from "@/ui/Money";
import { Notice } from "@/ui/Notice";
import { Panel } from "@/ui/Panel";
import { ErrorState, Lines, useProblemText } from "@/ui/States";
import { useBatches, useRefreshPayouts } from "./queries";

/** What is sent to the bank: approved payouts go into a file once, and a file can be fetched again. */
export function Batches({ approved }: { approved: number }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const refresh = useRefreshPayouts();
  const { data, error, refetch } = useBatches();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<unknown>();

  const attempt = async (work: () => Promise<unknown>) => {
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    }
  };
  const make = async () => {
    await client.POST("/api/payouts/batches", {});
    await refresh();
  };

  return (
    <Panel
      title={t("payouts.batches")}
      text={t("payouts.batches_text")}
      end={
        data?.can_send ? (
          <Button
            icon={<SendHorizontal size={16} strokeWidth={1.75} className="flip" />}
            disabled={approved === 0}
            onClick={() => setAsking(true)}
          >
            {t("payouts.make_batch")}
          </Button>
        ) : null
      }
    >
      {asking ? (
        <ConfirmModal
          title={t("payouts.make_batch")}
          text={t("payouts.make_batch_text")}
          action={t("payouts.make_batch")}
          onConfirm={make}
          onClose={() => setAsking(false)}
        />
      ) : null}
      {data && !data.can_send ? <Notice tone="warning">{t("payouts.cannot_send")}</Notice> : null}
      {failure === undefined ? null : (
        <Notice tone="bad" role="alert">
          {describe(failure)}
        </Notice>
      )}
      {!data ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <Lines count={3} />
        )
      ) : data.batches.length === 0 ? (
        <p className="quiet">{t("payouts.no_batches")}</p>
      ) : (
        <ul className="brief payouts">
          {data.batches.map((batch) => (
            <Batch
              key={batch.id}
              batch={batch}
              onFetch={(kind) => attempt(() => fetchFile(batch.id, kind))}
            />
          ))}
        </ul>
      )}
    </Panel>
  );
}

type Kind = "csv" | "xml";

function Batch({ batch, onFetch }: { batch: PayoutBatch; onFetch: (kind: Kind) => void }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className="what">
        <DateTime at={batch.created_at} />
        <small>
          {t("payouts.count", counted(batch.payouts))} · <bdi>{batch.made_by_name}</bdi>
        </small>
      </span>
      <Money value={centimes(batch.amount)} className="strong" />
      <span className="row-actions">
        {(["csv", "xml"] as const).map((kind) => (
          <Button
            key={kind}
            icon={<Download size={16} strokeWidth={1.75} />}
            aria-label={t("payouts.download", { kind: kind.toUpperCase() })}
            onClick={() => onFetch(kind)}
          >
            {kind.toUpperCase()}
          </Button>
        ))}
      </span>
    </li>
  );
}

function fetchFile(batch: string, kind: Kind): Promise<void> {
  return download(`/api/payouts/export.${kind}?batch=${batch}`, `payouts-${batch}.${kind}`);
}
