import type { DepositTransaction } from "@/api/types";
import { type Centimes, centimes, subtract } from "@/format/money";

interface Movement {
  /** What the balance gained or lost. */
  balance: Centimes;
  /** What became reserved, or ceased to be. */
  reserved: Centimes;
  /** Only the reservation moved: the money is still there. */
  reservationOnly: boolean;
}

/** Read from the journal's before and after, which is what happened whatever the type is called. */
export function movementOf(row: DepositTransaction): Movement {
  const balance = subtract(centimes(row.balance_after), centimes(row.balance_before));
  const reserved = subtract(centimes(row.reserved_after), centimes(row.reserved_before));
  return { balance, reserved, reservationOnly: balance === 0 };
}
