/** Casablanca wall clock through the platform's zone database: Ramadan and DST included. */
const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Africa/Casablanca",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

type Instant = string | number | Date;

function wallClock(at: Instant): Record<string, string> {
  const out: Record<string, string> = {};
  for (const { type, value } of parts.formatToParts(new Date(at))) out[type] = value;
  return out;
}

/** `23/11/2026` */
export function formatDate(at: Instant): string {
  const { day, month, year } = wallClock(at);
  return `${day}/${month}/${year}`;
}

/** `09:42` */
export function formatTime(at: Instant): string {
  const { hour, minute } = wallClock(at);
  return `${hour}:${minute}`;
}

/** `23/11/2026 09:42` */
export function formatDateTime(at: Instant): string {
  return `${formatDate(at)} ${formatTime(at)}`;
}

/** The Casablanca day as the API writes it: `2026-11-23`. */
export function casablancaDay(at: Instant): string {
  const { day, month, year } = wallClock(at);
  return `${year}-${month}-${day}`;
}

/** `2026-11-23` → `23/11/2026`, without going through a zone. */
export function formatDay(day: string): string {
  return day.split("-").reverse().join("/");
}
