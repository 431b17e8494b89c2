/** One kind of bar: its name is in the legend, its colour comes from the palette's custom properties. */
export interface Series {
  key: string;
  name: string;
  colour: string;
  /** Pale colours need a line around them to stand out from the card. */
  edge?: string;
}

export interface DayRow {
  /** `2026-11-23` */
  day: string;
  values: Record<string, number>;
}

const PALE = new Set(["converted", "pending", "lost"]);

/** The colours of a lead's status, the same as beside its name in lists. */
export function coloursOf(status: string): Pick<Series, "colour" | "edge"> {
  const colour = `var(--chart-${status})`;
  return PALE.has(status) ? { colour, edge: `var(--chart-${status}-edge)` } : { colour };
}
