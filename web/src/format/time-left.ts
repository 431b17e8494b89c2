export type Urgency = "calm" | "soon" | "now";

export interface TimeLeft {
  hours: number;
  minutes: number;
  urgency: Urgency;
  over: boolean;
}

const MINUTE = 60_000;

/** Orange under 12 hours, red under 4; minutes are shown only when they matter. */
export function timeLeft(until: string, now: number): TimeLeft {
  const total = Math.max(0, Math.floor((Date.parse(until) - now) / MINUTE));
  const hours = Math.floor(total / 60);
  const urgency: Urgency = total < 4 * 60 ? "now" : total < 12 * 60 ? "soon" : "calm";
  return { hours, minutes: total % 60, urgency, over: total === 0 };
}
