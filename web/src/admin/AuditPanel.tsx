import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { counted } from "@/i18n";
import { DateTime } from "@/ui/Formatted";
import { Panel } from "@/ui/Panel";
import { ErrorState, Lines } from "@/ui/States";
import { AuditBadge } from "./AuditBadge";
import { useAudit, violations } from "./audit";
import { CheckList } from "./CheckList";

/** The latest audit in brief: its verdict, and the rules that are broken if any is. */
export function AuditPanel() {
  const { t } = useTranslation();
  const { data, error, refetch } = useAudit();
  const broken = data?.checks.filter((check) => check.violations > 0) ?? [];
  return (
    <Panel
      title={t("audit.title")}
      text={
        data?.checked_at ? (
          <>
            <DateTime at={data.checked_at} /> · {t("audit.checks", counted(data.checks.length))}
          </>
        ) : data ? (
          t("audit.never")
        ) : undefined
      }
      end={
        <span className="row">
          {data?.checked_at ? <AuditBadge count={violations(data.checks)} /> : null}
          <Link to="/audit">{t("audit.see")}</Link>
        </span>
      }
    >
      {data ? (
        broken.length > 0 ? (
          <CheckList checks={broken} />
        ) : null
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <Lines count={1} />
      )}
    </Panel>
  );
}
