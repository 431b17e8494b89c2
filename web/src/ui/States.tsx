import { Button } from "antd";
import { Inbox, type LucideIcon, RefreshCw, WifiOff } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/api/problem";
import { counted } from "@/i18n";

interface EmptyProps {
  title: string;
  text?: ReactNode;
  icon?: LucideIcon | undefined;
  action?: ReactNode;
  heading?: "h1" | "h2" | "h3";
}

export function EmptyState({ title, text, icon: Icon = Inbox, action, heading: Heading = "h3" }: EmptyProps) {
  return (
    <div className="state">
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <Heading>{title}</Heading>
      {text ? <p>{text}</p> : null}
      {action}
    </div>
  );
}

/** What a failure means, in words; the reference only when the server broke. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    const problem = toProblem(error);
    if (problem.status === 0) return t("fault.unreachable");
    if (problem.status >= 500) {
      return problem.reference ? t("fault.server", { reference: problem.reference }) : t("fault.unreachable");
    }
    if (problem.status === 429) {
      const { retryAfter } = problem;
      if (retryAfter === undefined) return t("fault.throttled");
      return retryAfter < 60
        ? t("fault.throttled_seconds", counted(retryAfter))
        : t("fault.throttled_minutes", counted(Math.ceil(retryAfter / 60)));
    }
    return problem.message;
  };
}

interface ErrorProps {
  error: unknown;
  title?: string | undefined;
  onRetry: () => void;
}

export function ErrorState({ error, title, onRetry }: ErrorProps) {
  const { t } = useTranslation();
  const describe = useProblemText();
  return (
    <div className="state" role="alert">
      <WifiOff size={28} strokeWidth={1.5} aria-hidden />
      <h3>{title ?? t("fault.title")}</h3>
      <p>{describe(error)}</p>
      <Button icon={<RefreshCw size={16} strokeWidth={1.75} />} onClick={onRetry}>
        {t("common.retry")}
      </Button>
    </div>
  );
}

/** The shape of the lines that are coming; invisible for the first 150 ms. */
export function Lines({ count = 4 }: { count?: number }) {
  const { t } = useTranslation();
  return (
    <div className="lines" role="status" aria-label={t("common.loading")}>
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical placeholders
        <span key={i} className="bone" />
      ))}
    </div>
  );
}
