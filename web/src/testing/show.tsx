import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { act, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { Look } from "@/App";

/** Renders a piece with what every page stands in: theme, language, queries, router. */
export async function show(ui: ReactNode) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: "always" } } });
  const router = createRouter({
    routeTree: createRootRoute({ component: () => ui }),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  const view = render(
    <Look>
      <QueryClientProvider client={queries}>
        {/* The test's router has one route; the type registered is the application's. */}
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </Look>,
  );
  await act(() => router.load());
  return { ...view, queries, router };
}
