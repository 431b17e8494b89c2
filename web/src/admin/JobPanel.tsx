import { Button } from "antd";
import { Play } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { AdminJob, JobRun, RunState } from "@/api/types";
import { formatDateTime } from "@/format/dates";
import { counted } from "@/i18n";
import { DateTime } from "@/ui/Formatted";
import { Notice } from "@/ui/Notice";
import { Panel } from "@/ui/Panel";
import { useProblemText } from "@/ui/States";
import { useRunJob } from "./jobs";

/** A routine: when it comes next, how its latest runs went, and a button to run it. */
export function JobPanel({ job }: { job: AdminJob }) {
  const { t } = useTranslation();
  const describe = useProblemText();
  const run = useRunJob();
  const [latest, ...earlier] = job.runs;
  const queued = job.runs.some(({ state, asked_by }) => state === "waiting" && asked_by === "admin");
  return (
    <Panel
      title={t(`jobs.name_${job.name}`)}
      text={t(`jobs.about_${job.name}`)}
      end={
        <Button
          loading={run.isPending || queued}
          icon={<Play size={16} strokeWidth={1.75} className="flip" />}
          aria-label={`${t(queued ? "jobs.queued" : "jobs.run")} – ${t(`jobs.name_${job.name}`)}`}
          onClick={() => run.mutate({ params: { path: { name: job.name } } })}
        >
          {t(queued ? "jobs.queued" : "jobs.run")}
        </Button>
      }
    >
      {run.error ? (
        <Notice tone="bad" role="alert">
          {describe(run.error)}
        </Notice>
      ) : null}
      <p className="quiet">
        <When job={job} />
      </p>
      <div role="status">
        {latest ? <Runs runs={[latest]} /> : <p className="quiet">{t("jobs.never")}</p>}
      </div>
      {earlier.length > 0 ? (
        <details>
          <summary className="quiet">{t("jobs.earlier")}</summary>
          <Runs runs={earlier} />
        </details>
      ) : null}
    </Panel>
  );
}

function When({ job: { schedule, next_at } }: { job: AdminJob }) {
  const { t } = useTranslation();
  return (
    <>
      {schedule.at
        ? t("jobs.every_day", { time: schedule.at })
        : t(`jobs.every_${schedule.every}`, { time: "" })}
      {next_at ? ` · ${t("jobs.next", { time: formatDateTime(next_at) })}` : null}
    </>
  );
}

function Runs({ runs }: { runs: JobRun[] }) {
  return (
    <ul className="brief">
      {runs.map((run) => (
        <li key={run.id}>
          <span className="what">
            <span>
              <DateTime at={run.begun_at ?? run.due_at} /> · <Asker run={run} />
            </span>
            <small>
              <Outcome run={run} />
            </small>
          </span>
          <StateBadge state={run.state} />
        </li>
      ))}
    </ul>
  );
}

function Asker({ run: { asked_by, asked_by_name } }: { run: JobRun }) {
  const { t } = useTranslation();
  if (asked_by !== "admin") return t(`jobs.by_${asked_by}`);
  return asked_by_name ? t("jobs.by_admin", { name: asked_by_name }) : t("jobs.by_somebody");
}

/** What was counted, and that it took more than one attempt. */
function Outcome({ run: { state, counts, attempts } }: { run: JobRun }) {
  const { t } = useTranslation();
  const met = counts.filter(({ count }) => count > 0);
  const words = met.map(({ what, count }) => t(`jobs.count_${what}`, counted(count)));
  if (state === "done" && met.length === 0) words.push(t("jobs.nothing"));
  if (attempts > 1) words.push(t("jobs.attempts", counted(attempts)));
  return words.join(" · ");
}

const LOOKS: Record<RunState, string> = {
  waiting: "plain",
  running: "plain",
  done: "level-healthy",
  failed: "level-critical",
  interrupted: "level-warning",
};

function StateBadge({ state }: { state: RunState }) {
  const { t } = useTranslation();
  return <span className={`badge ${LOOKS[state]}`}>{t(`jobs.state_${state}`)}</span>;
}
