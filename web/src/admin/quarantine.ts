import { useQueryClient } from "@tanstack/react-query";
import { api, client } from "@/api/client";
import { byPages } from "@/api/pages";
import type { QuarantinedEvent, ReplayedEvent } from "@/api/types";
import { useRefreshMoney } from "@/deposit/queries";
import { live } from "@/live";

const PATH = "/api/admin/payments/quarantine";

/** What payment providers said and nobody could apply, the newest first. */
export function useQuarantine() {
  const result = api.useInfiniteQuery(
    "get",
    PATH,
    { params: { query: { limit: 20 } } },
    { ...live, ...byPages },
  );
  const events: QuarantinedEvent[] = result.data?.pages.flatMap((page) => page.events) ?? [];
  return { ...result, events, total: result.data?.pages.at(-1)?.total ?? 0 };
}

/** How many messages wait for an administrator. */
export function useQuarantined(enabled: boolean): number | undefined {
  const { data } = api.useQuery(
    "get",
    PATH,
    { params: { query: { limit: 1 } } },
    { ...live, enabled, select: (page) => page.total },
  );
  return data;
}

/** Applies a message once more: it may have credited a deposit, so that money is asked for again. */
export function useReplay(): (event: QuarantinedEvent) => Promise<ReplayedEvent | undefined> {
  const queries = useQueryClient();
  const refreshMoney = useRefreshMoney();
  return async ({ id }) => {
    const { data } = await client.POST("/api/admin/payments/quarantine/{id}/replay", {
      params: { path: { id } },
    });
    await Promise.all([
      queries.invalidateQueries({ queryKey: ["get", PATH] }),
      queries.invalidateQueries({ queryKey: ["get", "/api/payments"] }),
      refreshMoney(),
    ]);
    return data?.event;
  };
}
