import { useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Payout, PayoutStatus, PayoutTotal } from "@/api/types";
import { live } from "@/live";

const ALL = "/api/payouts";
const ONE = "/api/payouts/{id}";
const ACCOUNT = "/api/payouts/account";
const BATCHES = "/api/payouts/batches";

/** Payouts that the reader may see, the newest first; the list grows by "show more". */
export function usePayouts(status?: PayoutStatus) {
  const result = api.useInfiniteQuery(
    "get",
    ALL,
    { params: { query: { status, limit: 50 } } },
    { ...live, ...byPages, placeholderData: (before) => before },
  );
  const last = result.data?.pages.at(-1);
  const payouts: Payout[] = result.data?.pages.flatMap((page) => page.payouts) ?? [];
  return { ...result, payouts, totals: last?.totals ?? [], total: last?.total ?? 0 };
}

/** How many payouts wait for a decision. */
export function useRequestedPayouts(enabled: boolean): number | undefined {
  const { data } = api.useQuery(
    "get",
    ALL,
    { params: { query: { status: "requested", limit: 1 } } },
    { ...live, enabled, select: (page) => page.total },
  );
  return data;
}

/** A payout with the earnings that it takes. */
export function usePayout(id: string) {
  return api.useQuery("get", ONE, { params: { path: { id } } }, live);
}

/** The account that the reader is paid to without asking each time. */
export function useAccount() {
  return api.useQuery("get", ACCOUNT, {});
}

/** What was sent to the bank. */
export function useBatches() {
  return api.useQuery("get", BATCHES, {}, live);
}

export function totalOf(totals: PayoutTotal[], status: PayoutStatus): PayoutTotal | undefined {
  return totals.find((total) => total.status === status);
}

/** After a request or a decision everything about payouts is asked for again. */
export function useRefreshPayouts(): () => Promise<unknown> {
  const queries = useQueryClient();
  const paths = [ALL, ONE, ACCOUNT, BATCHES, "/api/earnings", "/api/admin/balances"];
  return () => Promise.all(paths.map((path) => queries.invalidateQueries({ queryKey: ["get", path] })));
}
