const DIGIT = /\p{Nd}/u;

/** Digits stand in runs of ten, the zero first, whatever the script. */
function value(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

/** The text with the digits of any script as those of Latin ones, without what nobody sees. */
export function latinDigits(text: string): string {
  const seen = text.replace(/[\p{Cf}\p{Variation_Selector}]/gu, "");
  return seen.replace(/\p{Nd}/gu, (digit) => String(value(digit)));
}
