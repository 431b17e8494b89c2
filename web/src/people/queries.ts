import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Influencer } from "@/api/types";
import type { PeopleSearch } from "./search";

const PROFILE = "/api/influencers/profile";

/** People who bring leads, the largest audience first; the list grows by "show more". */
export function usePeople({ min_reach, ...search }: PeopleSearch) {
  const result = api.useInfiniteQuery(
    "get",
    "/api/influencers",
    {
      params: {
        query: { ...search, min_reach: min_reach === undefined ? undefined : Number(min_reach), limit: 50 },
      },
    },
    {
      ...byPages,
      placeholderData: (before) => before,
    },
  );
  const people: Influencer[] = result.data?.pages.flatMap((page) => page.influencers) ?? [];
  return { ...result, people, total: result.data?.pages.at(-1)?.total ?? 0 };
}

/** How the signed-in person introduces themselves. */
export function useOwnProfile() {
  return api.useQuery("get", PROFILE, {});
}
