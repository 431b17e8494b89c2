import { api } from "@/api/client";
import { live } from "@/live";

/** The latest payments, whatever became of them. */
export function usePayments(enabled = true) {
  return api.useQuery("get", "/api/payments", { params: { query: { limit: 50 } } }, { ...live, enabled });
}

/** The page where the open payment of a deposit is made; none when nothing waits, or its provider has no page for it. */
export function useOpenPayment(depositId: string | null | undefined): string | undefined {
  const { data } = usePayments(Boolean(depositId));
  const open = data?.payments.find(
    ({ deposit_id, status, payment_url }) => deposit_id === depositId && status === "pending" && payment_url,
  );
  return open?.payment_url ?? undefined;
}
