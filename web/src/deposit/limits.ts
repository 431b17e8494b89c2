import { centimes } from "@/format/money";

/** Rules, section 2. */
export const FIRST_DEPOSIT_MIN = centimes(2_000);
export const RECHARGE_MIN = centimes(500);
export const AUTO_RECHARGE_MIN = centimes(1_000);
export const PAYMENT_MAX = centimes(100_000);
export const TRANSFER_MAX = centimes(10_000_000);
export const SUGGESTED = [centimes(2_000), centimes(5_000), centimes(10_000)] as const;
