import { Button, Progress } from "antd";
import { Download } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { save } from "@/api/download";
import { counted } from "@/i18n";
import { useProblemText } from "@/ui/States";
import { type ExportProgress, exportLeads } from "./export";
import type { LeadSearch } from "./search";

/** The file of the current filter: how far it is, a way out, and what went wrong if something did. */
export function ExportButton({ search }: { search: LeadSearch }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const [progress, setProgress] = useState<ExportProgress>();
  const [failure, setFailure] = useState<unknown>();
  const [saved, setSaved] = useState<number>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const download = async () => {
    const abort = new AbortController();
    running.current = abort;
    setFailure(undefined);
    setSaved(undefined);
    setProgress({ rows: 0, total: undefined });
    let rows = 0;
    try {
      const file = await exportLeads(search, abort.signal, (now) => {
        rows = now.rows;
        setProgress(now);
      });
      save(file);
      setSaved(rows);
    } catch (error) {
      if (!abort.signal.aborted) setFailure(error);
    } finally {
      setProgress(undefined);
    }
  };

  return (
    <span className="export">
      <span role="status" className="quiet">
        {saved === undefined ? null : t("leads.exported", counted(saved))}
      </span>
      {failure === undefined ? null : (
        <span className="quiet" role="alert">
          {describe(failure)}
        </span>
      )}
      {progress ? (
        <Running progress={progress} onCancel={() => running.current?.abort()} />
      ) : (
        <Button icon={<Download size={16} strokeWidth={1.75} />} onClick={() => void download()}>
          {t("leads.export")}
        </Button>
      )}
    </span>
  );
}

function Running({ progress, onCancel }: { progress: ExportProgress; onCancel: () => void }) {
  const { t } = useTranslation();
  const { rows, total } = progress;
  const percent = total ? Math.min(100, Math.floor((rows / total) * 100)) : 0;
  return (
    <>
      <span className="export-progress">
        <span className="quiet num">
          {total === undefined
            ? t("leads.exporting")
            : t("common.shown_of", { shown: counted(rows).n, total: counted(total).n })}
        </span>
        <Progress
          percent={percent}
          showInfo={false}
          size="small"
          strokeColor="var(--primary)"
          aria-label={t("leads.exporting")}
        />
      </span>
      <Button onClick={onCancel}>{t("common.cancel")}</Button>
    </>
  );
}
