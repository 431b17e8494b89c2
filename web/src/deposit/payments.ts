import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Payment, PaymentStatus } from "@/api/types";
import { live } from "@/live";

const PATH = "/api/payments";

interface Wanted {
  /** What is known of a payment: its reference, its amount, who made it. */
  q?: string | undefined;
  status?: PaymentStatus | undefined;
}

/** Payments, whatever became of them, the newest first; the list grows by "show more". */
export function usePayments({ q, status }: Wanted = {}) {
  const result = api.useInfiniteQuery(
    "get",
    PATH,
    { params: { query: { q, status, limit: 20 } } },
    { ...live, ...byPages, placeholderData: (before) => before },
  );
  const payments: Payment[] = result.data?.pages.flatMap((page) => page.payments) ?? [];
  return { ...result, payments, total: result.data?.pages.at(-1)?.total ?? 0 };
}

/** The payment of a deposit that can still be made: on the page of its provider, or as the transfer that was announced. */
export function useOpenPayment(depositId: string | null | undefined): Payment | undefined {
  const { data } = api.useQuery(
    "get",
    PATH,
    { params: { query: { status: "pending", limit: 50 } } },
    { ...live, enabled: Boolean(depositId) },
  );
  return data?.payments.find(
    ({ deposit_id, payment_url, announced }) => deposit_id === depositId && (payment_url || announced),
  );
}
