import { useTranslation } from "react-i18next";
import { JobPanel } from "@/admin/JobPanel";
import { useJobs } from "@/admin/jobs";
import { PageHeader } from "@/ui/PageHeader";
import { Panel } from "@/ui/Panel";
import { ErrorState, Lines } from "@/ui/States";

/** What is done in the background: its schedule, its latest runs, and a button to run it now. */
export default function Jobs() {
  const { t } = useTranslation();
  const { data, error, refetch } = useJobs();
  return (
    <>
      <PageHeader title={t("jobs.title")} text={t("jobs.intro")} />
      <div className="stack">
        {data ? (
          data.jobs.map((job) => <JobPanel key={job.name} job={job} />)
        ) : (
          <Panel>
            {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={8} />}
          </Panel>
        )}
      </div>
    </>
  );
}
