import { api } from "@/api/client";
import { live } from "@/live";

export function useEarnings(enabled = true) {
  return api.useQuery("get", "/api/earnings", { params: { query: { limit: 100 } } }, { ...live, enabled });
}
