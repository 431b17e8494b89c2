import { api } from "@/api/client";

/** The accounts of a demonstration server; on any other there are none. */
export function useDemo() {
  return api.useQuery("get", "/api/demo/accounts", {}, { staleTime: Number.POSITIVE_INFINITY, retry: false });
}
