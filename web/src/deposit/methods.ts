import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import type { OwnAccount, PaymentMethod, UsableMethod } from "@/api/types";
import { type Centimes, centimes } from "@/format/money";
import { PAYMENT_MAX } from "./limits";

const PATH = "/api/payment-methods";
const RARELY = { staleTime: 5 * 60_000 };

/** How this server can be paid, with the limits of each; the server knows which providers it has the keys of. */
export function useMethods() {
  return api.useQuery("get", PATH, {}, RARELY);
}

/** Whether cards are charged by an acquirer behind the CMI. */
export function useTakesCmi(): boolean {
  return useMethods().data?.payment_methods.some(({ method }) => method === "cmi") ?? false;
}

/** What a merchant agrees to who has their card kept, in their language; nothing where no card is kept. */
export function useCardConsent(): string | undefined {
  const { i18n } = useTranslation();
  const consent = useMethods().data?.card_consent;
  return consent?.[i18n.language as "fr" | "ar" | "en"];
}

/** How a merchant can pay: on the page of a provider, or by a transfer to an account of ours that they announce. */
export interface Way {
  method: PaymentMethod;
  online: boolean;
  /** Whether it can keep the card, to be charged again. */
  savesCards: boolean;
  /** For a new deposit, and for one that is there. */
  first: Centimes;
  recharge: Centimes;
  maximum: Centimes;
}

export function waysToPay(methods: UsableMethod[], accounts: OwnAccount[]): Way[] {
  return methods
    .filter(({ online }) => online || accounts.length > 0)
    .map(({ method, online, saves_cards, first_minimum, recharge_minimum, maximum }) => ({
      method,
      online,
      savesCards: saves_cards,
      first: centimes(first_minimum),
      recharge: centimes(recharge_minimum),
      // What is more than this an administrator records when it is there.
      maximum: online ? centimes(maximum) : (Math.min(centimes(maximum), PAYMENT_MAX) as Centimes),
    }));
}
