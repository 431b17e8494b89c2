import "@/charts/charts.css";
import type { ReactNode } from "react";
import type { Stats } from "@/api/types";
import { Panel } from "@/ui/Panel";
import { ErrorState, Lines } from "@/ui/States";

interface Props {
  query: { data: Stats | undefined; error: unknown; refetch: () => unknown };
  children: (stats: Stats) => ReactNode;
  /** What stands there before; a strip of figures and two charts unless it is said. */
  bones?: ReactNode;
}

/** Figures once they are there; bones before, and a way to ask again when they do not come. */
export function StatsState({ query: { data, error, refetch }, bones, children }: Props) {
  if (data) return children(data);
  if (!error) {
    return (
      bones ?? (
        <>
          <StripBones />
          <ChartBones />
        </>
      )
    );
  }
  return (
    <Panel>
      <ErrorState error={error} onRetry={() => void refetch()} />
    </Panel>
  );
}

/** As high as the figures that come, so that nothing below moves; on a phone five take a row more than four. */
export function StripBones({ look }: { look?: "four" | "four noted" }) {
  return (
    <Panel className={`bones-strip ${look ?? ""}`}>
      <Lines count={2} />
    </Panel>
  );
}

/** As high as two charts side by side. */
export function ChartBones() {
  return (
    <div className="columns even">
      {["c6", "c6 other"].map((column) => (
        <Panel key={column} className={`${column} bones-chart`}>
          <Lines count={6} />
        </Panel>
      ))}
    </div>
  );
}
