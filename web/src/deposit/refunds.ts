import { useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Refund, RefundStatus } from "@/api/types";
import { live } from "@/live";
import { useRefreshMoney } from "./queries";

const PATH = "/api/refunds";

/** Money on its way back to merchants, the newest first; of all of them for an administrator. */
export function useRefunds(status?: RefundStatus) {
  const result = api.useInfiniteQuery(
    "get",
    PATH,
    { params: { query: { status, limit: 20 } } },
    { ...live, ...byPages },
  );
  const refunds: Refund[] = result.data?.pages.flatMap((page) => page.refunds) ?? [];
  return { ...result, refunds, total: result.data?.pages.at(-1)?.total ?? 0 };
}

/** After one was asked for or settled: a refund that failed is on its deposit again. */
export function useRefreshRefunds(): () => Promise<unknown> {
  const queries = useQueryClient();
  const refreshMoney = useRefreshMoney();
  return () => Promise.all([queries.invalidateQueries({ queryKey: ["get", PATH] }), refreshMoney()]);
}
