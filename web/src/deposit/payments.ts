import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Payment } from "@/api/types";
import { live } from "@/live";

const PATH = "/api/payments";

/** Payments, whatever became of them, the newest first; the list grows by "show more". */
export function usePayments() {
  const result = api.useInfiniteQuery(
    "get",
    PATH,
    { params: { query: { limit: 20 } } },
    { ...live, ...byPages },
  );
  const payments: Payment[] = result.data?.pages.flatMap((page) => page.payments) ?? [];
  return { ...result, payments, total: result.data?.pages.at(-1)?.total ?? 0 };
}

/** The latest payments, whatever became of them. */
export function useLatestPayments(enabled = true) {
  return api.useQuery("get", PATH, { params: { query: { limit: 50 } } }, { ...live, enabled });
}

/** The page where the open payment of a deposit is made; none when nothing waits, or its provider has no page for it. */
export function useOpenPayment(depositId: string | null | undefined): string | undefined {
  const { data } = api.useQuery(
    "get",
    PATH,
    { params: { query: { status: "pending", limit: 50 } } },
    { ...live, enabled: Boolean(depositId) },
  );
  const open = data?.payments.find(({ deposit_id, payment_url }) => deposit_id === depositId && payment_url);
  return open?.payment_url ?? undefined;
}
