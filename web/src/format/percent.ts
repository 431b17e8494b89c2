import { MINUS, NBSP } from "./money";

/** `46,8` — the decimals asked for, without trailing arithmetic noise. */
export function formatNumber(value: number, decimals = 0): string {
  // Half up on the decimals as written: 46.15 is 46,2 although its binary form is a little less.
  const rounded = Math.round(Number(`${Math.abs(value).toFixed(6)}e${decimals}`));
  const digits = rounded.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, NBSP);
  const text = decimals === 0 ? whole : `${whole},${digits.slice(-decimals)}`;
  return value < 0 && rounded > 0 ? `${MINUS}${text}` : text;
}

/** `42 %`, `74,4 %`, and `10 %` rather than `10,0 %`. */
export function formatPercent(value: number, decimals = 0): string {
  return `${formatNumber(value, decimals).replace(/,0+$/, "")}${NBSP}%`;
}

const CUTS = [10, 20, 50];

/**
 * The number of the balance ring. Whole, except where rounding could contradict the level: 50,40 % is healthy
 * and must not read "50 %".
 */
export function ringNumber(percent: number): string {
  const hundredths = Math.round(percent * 100);
  if (hundredths <= 0) return "0";
  const nearCut = CUTS.some((cut) => Math.abs(hundredths - cut * 100) <= 100);
  return formatNumber(hundredths / 100, hundredths < 1_000 || nearCut ? 2 : 0);
}
