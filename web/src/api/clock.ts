import { type Offset, setOffsets } from "@/format/dates";
import { preferences } from "@/preferences";
import { apiUrl } from "./origin";
import { ProblemError } from "./problem";
import type { components } from "./schema";

type Clock = components["schemas"]["Clock"];

/** `+01:00` as minutes. */
function minutes(offset: string): number {
  const [hours = 0, rest = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + rest);
}

/** All changes of the clocks that the server knows, the oldest first. */
export function offsetsOf(clock: Clock): Offset[] {
  const changes = [...clock.earlier_changes, ...clock.next_changes];
  return changes.map(({ at, offset }) => ({ from: Date.parse(at), minutes: minutes(offset) }));
}

async function read(): Promise<void> {
  const response = await fetch(apiUrl("/api/clock"), {
    headers: { "accept-language": preferences().language },
  }).catch(() => {
    throw ProblemError.unreachable();
  });
  if (!response.ok) throw await ProblemError.from(response);
  setOffsets(offsetsOf((await response.json()) as Clock));
}

let reading: Promise<void> | undefined;

/** Asks the server once how far its zone is from UTC; after a failure the next call asks again. */
export function readClock(): Promise<void> {
  reading ??= read().catch((error: unknown) => {
    reading = undefined;
    throw error;
  });
  return reading;
}
