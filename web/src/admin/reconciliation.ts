import { api } from "@/api/client";
import { live } from "@/live";

/** What was compared with the lists of providers, and what differed. */
export function useReconciliation() {
  return api.useQuery("get", "/api/admin/reconciliation", {}, live);
}
