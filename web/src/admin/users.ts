import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { AdminUser, Role } from "@/api/types";

interface Wanted {
  role: Role;
  q?: string | undefined;
}

/** Accounts of a role, newest first; the list grows by "show more". */
export function useUsers({ role, q }: Wanted) {
  const result = api.useInfiniteQuery(
    "get",
    "/api/admin/users",
    { params: { query: { role, q, limit: 50 } } },
    {
      ...byPages,
      placeholderData: (before) => before,
    },
  );
  const users: AdminUser[] = result.data?.pages.flatMap((page) => page.users) ?? [];
  return { ...result, users, total: result.data?.pages.at(-1)?.total ?? 0 };
}
