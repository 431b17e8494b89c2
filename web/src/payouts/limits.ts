import type { Centimes } from "@/format/money";

/** The least that is paid at once. */
export const LEAST = 20_000 as Centimes;
