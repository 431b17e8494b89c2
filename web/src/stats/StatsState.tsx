import type { ReactNode } from "react";
import type { Stats } from "@/api/types";
import { Panel } from "@/ui/Panel";
import { ErrorState, Lines } from "@/ui/States";

interface Props {
  query: { data: Stats | undefined; error: unknown; refetch: () => unknown };
  children: (stats: Stats) => ReactNode;
}

/** Figures once they are there; bones before, and a way to ask again when they do not come. */
export function StatsState({ query: { data, error, refetch }, children }: Props) {
  if (data) return children(data);
  return (
    <Panel>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Lines count={5} />}</Panel>
  );
}
