import { type Centimes, centimes } from "@/format/money";

/** Rules, section 1. */
export const VALUE_MIN = centimes(50);
export const VALUE_MAX = centimes(1_000_000);
export const NOTES_MAX = 500;

export function inRange(value: Centimes): boolean {
  return value >= VALUE_MIN && value <= VALUE_MAX;
}
