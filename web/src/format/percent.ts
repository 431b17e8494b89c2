import { MINUS, NBSP } from "./money";

/** `46,8` — the decimals asked for, without trailing arithmetic noise. */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
  const text = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
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
