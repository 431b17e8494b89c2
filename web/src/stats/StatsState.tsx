import "@/charts/charts.css";
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
  if (!error) return <StatsBones />;
  return (
    <Panel>
      <ErrorState error={error} onRetry={() => void refetch()} />
    </Panel>
  );
}

/** As high as the figures and charts that come, so that nothing below moves. */
function StatsBones() {
  return (
    <>
      <Panel className="bones-strip">
        <Lines count={2} />
      </Panel>
      <div className="columns even">
        {["c6", "c6 other"].map((column) => (
          <Panel key={column} className={`${column} bones-chart`}>
            <Lines count={6} />
          </Panel>
        ))}
      </div>
    </>
  );
}
