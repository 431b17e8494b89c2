import { useDemo } from "@/account/demo";
import type { PaymentMethod } from "@/api/types";

type OnlineMethod = Exclude<PaymentMethod, "bank_transfer">;

/**
 * The providers to choose from. A demonstration server confirms its own payments and has the keys of no provider;
 * elsewhere the server refuses a provider that it has not been given the keys of, and says so on this field.
 */
export function useMethods(): OnlineMethod[] {
  return useDemo().data?.accounts.length ? ["sandbox"] : ["stripe", "cmi"];
}
