import { latinDigits } from "./digits";

/**
 * The only place where an amount is a JSON number of dirhams. Everywhere else it is a whole number of centimes,
 * so that sums and comparisons are exact.
 */
declare const unit: unique symbol;
export type Centimes = number & { readonly [unit]: "centimes" };

export const NBSP = "\u00a0";
export const MINUS = "\u2212";

/** 512.05 * 100 is 51204.99…: rounding to the nearest whole number gives the two decimals that the API wrote. */
export function centimes(dirhams: number): Centimes {
  return Math.round(dirhams * 100) as Centimes;
}

/** For request bodies. The shortest text of n / 100 never has more than two decimals. */
export function dirhams(amount: Centimes): number {
  return amount / 100;
}

export function add(...amounts: Centimes[]): Centimes {
  return amounts.reduce<number>((sum, amount) => sum + amount, 0) as Centimes;
}

export function subtract(from: Centimes, amount: Centimes): Centimes {
  return (from - amount) as Centimes;
}

export function negate(amount: Centimes): Centimes {
  // Never minus zero: it would print a sign.
  return (amount === 0 ? 0 : -amount) as Centimes;
}

/** Half up, like the server; a percentage is taken with at most two decimals. */
export function percentOf(amount: Centimes, percent: number): Centimes {
  const basisPoints = Math.round(percent * 100);
  return Math.floor((amount * basisPoints + 5_000) / 10_000) as Centimes;
}

export interface AmountStyle {
  /** "+" is for statements only. */
  plus?: boolean;
  /** Axes and round limits may drop the centimes when there are none to show. */
  whole?: boolean;
}

/** `1 234,50`, the same digits in every language. */
export function formatAmount(amount: Centimes, style: AmountStyle = {}): string {
  const digits = Math.abs(amount).toString().padStart(3, "0");
  const units = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, NBSP);
  const cents = digits.slice(-2);
  const sign = amount < 0 ? MINUS : style.plus && amount > 0 ? "+" : "";
  return style.whole && cents === "00" ? `${sign}${units}` : `${sign}${units},${cents}`;
}

/** Digits of any script, comma or dot, any spaces; null when it is not an amount with at most two decimals. */
export function parseAmount(text: string): Centimes | null {
  // U+066C groups thousands in Arabic, U+066B comes before the decimals.
  const compact = latinDigits(text).replace(/[\s\u066c]/g, "");
  const match = /^(\d{1,10})(?:[.,\u066b](\d{1,2}))?$/.exec(compact);
  if (!match) return null;
  const [, whole = "", fraction = ""] = match;
  return (Number(whole) * 100 + Number(fraction.padEnd(2, "0") || "0")) as Centimes;
}
