import { useDemo } from "@/account/demo";
import type { PaymentMethod } from "@/api/types";

type OnlineMethod = Exclude<PaymentMethod, "bank_transfer">;

/**
 * The providers to choose from. A demonstration server confirms its own payments; elsewhere that one does not exist.
 * The server refuses a provider that it has not been given the keys of, and says so on this field.
 */
export function useMethods(): OnlineMethod[] {
  return useDemo().data ? ["sandbox", "stripe", "cmi"] : ["stripe", "cmi"];
}
