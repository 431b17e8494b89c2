import { QueryClient } from "@tanstack/react-query";
import { toProblem } from "./problem";

/** A refusal will not change by asking again; a lost answer may. */
function worthRetrying(failures: number, error: unknown): boolean {
  const problem = toProblem(error);
  return failures < 2 && (problem.answerLost || problem.status === 429);
}

export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // `navigator.onLine` lies both ways: try, and let the answer say what happened.
        networkMode: "always",
        retry: worthRetrying,
        retryDelay: (failures) => 500 * 2 ** failures,
        staleTime: 5_000,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
