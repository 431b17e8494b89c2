import { useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { live } from "@/live";

const PATH = "/api/notifications";

export function useNotifications() {
  return api.useQuery("get", PATH, { params: { query: { limit: 100 } } }, live);
}

export function useUnread(): number | undefined {
  const { data } = api.useQuery("get", PATH, { params: { query: { limit: 1 } } }, live);
  return data?.unread;
}

export function useRefreshNotifications(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["get", PATH] });
}
