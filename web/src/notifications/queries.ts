import { useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Notification } from "@/api/types";
import { live } from "@/live";

const PATH = "/api/notifications";

/** What the user was told, newest first; the list grows by "show more". */
export function useNotifications() {
  const result = api.useInfiniteQuery(
    "get",
    PATH,
    { params: { query: { limit: 50 } } },
    { ...live, ...byPages },
  );
  const pages = result.data?.pages;
  const notifications: Notification[] = pages?.flatMap((page) => page.notifications) ?? [];
  const last = pages?.at(-1);
  return { ...result, notifications, total: last?.total ?? 0, unread: last?.unread ?? 0 };
}

export function useUnread(): number | undefined {
  const { data } = api.useQuery("get", PATH, { params: { query: { limit: 1 } } }, live);
  return data?.unread;
}

export function useRefreshNotifications(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ["get", PATH] });
}
