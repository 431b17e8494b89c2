import { useLayoutEffect, useRef, useState } from "react";
import type { Lead } from "@/api/types";

const FADE = 160;

interface Input {
  leads: Lead[];
  /** The rows are those of the list; while another list is loading, the previous rows stay on the screen. */
  settled: boolean;
  /** Everything is loaded: only then a missing lead has really left. */
  complete: boolean;
  /** Filters and sorting: another list is no departure. */
  list: string;
  /** Decided here, so nothing to announce. */
  own: ReadonlySet<string>;
}

/** Keeps rows that just left for the time of their fade, and counts those decided elsewhere. */
export function useDeparted({ leads, settled, complete, list, own }: Input) {
  const before = useRef({ list, leads });
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const [fading, setFading] = useState(leads);
  const [elsewhere, setElsewhere] = useState(0);

  // Before anything is painted: a row that leaves is not gone for a moment first.
  useLayoutEffect(() => {
    if (!settled) return;
    const last = before.current;
    before.current = { list, leads };
    if (last.list !== list) setElsewhere(0);
    const present = new Set(leads.map((lead) => lead.id));
    const gone = last.list === list && complete ? last.leads.filter((lead) => !present.has(lead.id)) : [];
    if (gone.length === 0) return;
    const others = gone.filter((lead) => !own.has(lead.id)).length;
    if (others > 0) setElsewhere((count) => count + others);
    setLeaving(new Set(gone.map((lead) => lead.id)));
    setFading(merge(last.leads, leads));
    const timer = setTimeout(() => setLeaving(new Set()), FADE);
    return () => {
      clearTimeout(timer);
      setLeaving(new Set());
    };
  }, [leads, settled, complete, list, own]);

  return { shown: leaving.size > 0 ? fading : leads, leaving, elsewhere };
}

/** The new list with the departing rows still in their places. */
function merge(old: Lead[], next: Lead[]): Lead[] {
  const kept = new Map(next.map((lead) => [lead.id, lead]));
  const known = new Set(old.map((lead) => lead.id));
  return [...next.filter((lead) => !known.has(lead.id)), ...old.map((lead) => kept.get(lead.id) ?? lead)];
}
