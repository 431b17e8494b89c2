import { Button } from "antd";
import { Play, ShieldCheck } from "lucide-react";
import { useTranslation } from "react-i18next";
import { AuditBadge } from "@/admin/AuditBadge";
import { useAudit, useRunAudit, violations } from "@/admin/audit";
import { CheckList } from "@/admin/CheckList";
import type { Audit as LatestAudit } from "@/api/types";
import { counted } from "@/i18n";
import { DateTime } from "@/ui/Formatted";
import { Notice } from "@/ui/Notice";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { EmptyState, ErrorState, Lines, useProblemText } from "@/ui/States";

/** The latest run of the audit: what was checked, what contradicts itself, and a button to check again. */
export default function Audit() {
  const { t } = useTranslation();
  const describe = useProblemText();
  const { data, error, refetch } = useAudit();
  const run = useRunAudit();
  const running = data?.running === true || run.isPending;
  return (
    <>
      <PageHeader
        title={t("audit.title")}
        text={t("audit.intro")}
        end={
          <Button
            type="primary"
            loading={running}
            icon={<Play size={16} strokeWidth={1.75} className="flip" />}
            onClick={() => run.mutate({})}
          >
            {t(running ? "audit.running" : "audit.run")}
          </Button>
        }
      />
      <div className="stack">
        {run.error ? (
          <Notice tone="bad" role="alert">
            {describe(run.error)}
          </Notice>
        ) : null}
        {data?.failed && !running ? (
          <Notice tone="warning" role="status">
            {t(data.checked_at ? "audit.broke_off" : "audit.broke_off_first")}
          </Notice>
        ) : null}
        {data ? (
          <Result result={data} />
        ) : (
          <Panel>
            {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={8} />}
          </Panel>
        )}
      </div>
    </>
  );
}

function Result({ result }: { result: LatestAudit }) {
  const { t } = useTranslation();
  const { checked_at, checks } = result;
  if (!checked_at) {
    return (
      <Panel>
        {result.running ? (
          <Lines count={8} />
        ) : (
          <EmptyState heading="h2" icon={ShieldCheck} title={t("audit.never")} text={t("audit.never_text")} />
        )}
      </Panel>
    );
  }
  const count = violations(checks);
  return (
    <Panel
      title={t("audit.result")}
      text={
        <span role="status">
          <DateTime at={checked_at} /> · {t("audit.checks", counted(checks.length))}
          {result.merchants == null ? null : ` · ${t("audit.merchants", counted(result.merchants))}`}
        </span>
      }
      end={<AuditBadge count={count} />}
    >
      <CheckList checks={checks} withExamples />
    </Panel>
  );
}
