import { useQuery } from "@tanstack/react-query";
import { client } from "@/api/client";
import { toProblem } from "@/api/problem";
import type { DemoAccount } from "@/api/types";

/** The accounts of a demonstration server; null on any other, which answers 404. */
export function useDemo() {
  return useQuery<DemoAccount[] | null>({
    queryKey: ["demo"],
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    queryFn: async () => {
      try {
        const { data } = await client.GET("/api/demo/accounts");
        return data?.accounts ?? null;
      } catch (error) {
        if (toProblem(error).status === 404) return null;
        throw error;
      }
    },
  });
}
