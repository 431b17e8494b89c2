/** What clocks in Casablanca show, by the offsets that the server tells: browsers carry zone databases of their own, old or new. */

/** From an instant on, clocks are this far ahead of UTC; the oldest first. */
export interface Offset {
  from: number;
  minutes: number;
}

const MINUTE = 60_000;

let offsets: readonly Offset[] | undefined;

/** Must be called before anything is formatted. */
export function setOffsets(told: readonly Offset[]): void {
  offsets = told;
}

type Instant = string | number | Date;

/** A date whose UTC parts are what clocks show. */
function wallClock(at: Instant): Date {
  if (!offsets) throw new Error("times are shown before the clock of the server is known");
  const instant = new Date(at).getTime();
  const offset = offsets.findLast(({ from }) => from <= instant) ?? offsets[0];
  return new Date(instant + (offset?.minutes ?? 0) * MINUTE);
}

const two = (part: number) => String(part).padStart(2, "0");

/** `23/11/2026` */
export function formatDate(at: Instant): string {
  const shown = wallClock(at);
  return `${two(shown.getUTCDate())}/${two(shown.getUTCMonth() + 1)}/${shown.getUTCFullYear()}`;
}

/** `09:42` */
export function formatTime(at: Instant): string {
  const shown = wallClock(at);
  return `${two(shown.getUTCHours())}:${two(shown.getUTCMinutes())}`;
}

/** `23/11/2026 09:42` */
export function formatDateTime(at: Instant): string {
  return `${formatDate(at)} ${formatTime(at)}`;
}

/** The Casablanca day as the API writes it: `2026-11-23`. */
export function casablancaDay(at: Instant): string {
  return wallClock(at).toISOString().slice(0, 10);
}

/** `2026-11-23` → `23/11/2026`, without going through a zone. */
export function formatDay(day: string): string {
  return day.split("-").reverse().join("/");
}

/** The hour of the day in Casablanca, for greetings. */
export function casablancaHour(at: Instant): number {
  return wallClock(at).getUTCHours();
}
