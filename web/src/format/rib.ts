import { latinDigits } from "./digits";

/** White space, dashes, dots, slashes, brackets, colons. */
const SEPARATORS = /[\s\p{Pd}\p{Ps}\p{Pe}.·/−:]/gu;

/**
 * The 24 digits of an account at a Moroccan bank, or null: also with `RIB` before them, or as an IBAN. The server has the
 * last word; this only says at once what it would say.
 */
export function parseRib(text: string): string | null {
  const written = latinDigits(text).replace(SEPARATORS, "").toUpperCase();
  const match = /^(?:IBAN|RIB)?(?:MA(\d{2}))?(\d{24})$/.exec(written);
  const digits = match?.[2];
  if (!digits) return null;
  const [, check] = match;
  if (check && BigInt(`${digits}2210${check}`) % 97n !== 1n) return null;
  const key = Number(digits.slice(22));
  return key >= 1 && key <= 97 && BigInt(digits) % 97n === 0n ? digits : null;
}

/** `011 519 0000012050005349 21`, as banks print it. */
export function formatRib(rib: string): string {
  const match = /^(\d{3})(\d{3})(\d{16})(\d{2})$/.exec(rib);
  return match ? match.slice(1).join(" ") : rib;
}
