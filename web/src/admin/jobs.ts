import { useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { AdminJob, JobRun } from "@/api/types";
import { live } from "@/live";

const JOBS = "/api/admin/jobs";
/** A run takes seconds: its end is looked for more often than live lists are. */
const WHILE_RUNNING = 2_000;

/** Whether a run is still to come to its end. */
export function isOpen({ state }: Pick<JobRun, "state">): boolean {
  return state === "waiting" || state === "running";
}

const isBusy = ({ runs }: AdminJob) => runs.some(isOpen);

export function useJobs() {
  return api.useQuery(
    "get",
    JOBS,
    {},
    {
      ...live,
      refetchInterval: (query) =>
        query.state.data?.jobs.some(isBusy) ? WHILE_RUNNING : live.refetchInterval,
    },
  );
}

export function useRunJob() {
  const queries = useQueryClient();
  return api.useMutation("post", "/api/admin/jobs/{name}/run", {
    onSettled: () => queries.invalidateQueries({ queryKey: ["get", JOBS] }),
  });
}
