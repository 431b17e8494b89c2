import { useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { live } from "@/live";

const AUDIT = "/api/admin/audit";
/** A run takes seconds on a small platform: its end is looked for more often than live lists are. */
const WHILE_RUNNING = 2_000;

/** The latest run of the checks that recompute every balance and every rule from the rows. */
export function useAudit(enabled = true) {
  return api.useQuery(
    "get",
    AUDIT,
    {},
    {
      ...live,
      enabled,
      refetchInterval: (query) => (query.state.data?.running ? WHILE_RUNNING : live.refetchInterval),
    },
  );
}

export function useRunAudit() {
  const queries = useQueryClient();
  return api.useMutation("post", "/api/admin/audit", {
    onSettled: () => queries.invalidateQueries({ queryKey: ["get", AUDIT] }),
  });
}

/** How many contradictions the latest run found. */
export function violations(checks: { violations: number }[]): number {
  return checks.reduce((sum, check) => sum + check.violations, 0);
}
