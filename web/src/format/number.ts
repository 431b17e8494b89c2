import { latinDigits } from "./digits";
import { parseAmount } from "./money";

/** A whole number in the digits of any script, however its thousands are grouped; null when it is none. */
export function parseWhole(text: string | undefined): number | null {
  // U+066C groups thousands in Arabic.
  const compact = latinDigits(text ?? "").replace(/[\s\u066c]/g, "");
  return /^\d{1,15}$/.test(compact) ? Number(compact) : null;
}

/** Whether a text is a whole number from one bound to the other. */
export function isWholeIn(text: string | undefined, min: number, max: number): boolean {
  const number = parseWhole(text);
  return number !== null && number >= min && number <= max;
}

/** A number with at most two decimals, comma or dot, with or without its per cent sign; null when it is none. */
export function parseNumber(text: string | undefined): number | null {
  // U+066A is the sign in Arabic.
  const hundredths = parseAmount((text ?? "").replace(/[%\u066a]\s*$/, ""));
  return hundredths === null ? null : hundredths / 100;
}
