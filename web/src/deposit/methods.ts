import { api } from "@/api/client";
import type { PaymentMethod, UsableMethod } from "@/api/types";

/** How this server can be paid, with the limits of each; the server knows which providers it has the keys of. */
export function useMethods() {
  return api.useQuery("get", "/api/payment-methods", {}, { staleTime: 5 * 60_000 });
}

export type OnlineMethod = UsableMethod & { method: Exclude<PaymentMethod, "bank_transfer"> };

/** Those that send the payer to a page. */
export function online(methods: UsableMethod[]): OnlineMethod[] {
  return methods.filter((each): each is OnlineMethod => each.online);
}
