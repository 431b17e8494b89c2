import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { client } from "@/api/client";
import type { CommissionQuote, Lead } from "@/api/types";
import { type Centimes, dirhams, parseAmount } from "@/format/money";
import { parsePhone } from "@/format/phone";
import type { DraftValues } from "@/leads/draft";
import { live } from "@/live";
import { inRange } from "./limits";

const PAUSE = 300;

/** The value once it has stood still for a moment. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function validAmount(text: string | undefined): Centimes | null {
  const amount = parseAmount(text ?? "");
  return amount !== null && inRange(amount) ? amount : null;
}

/** A quote, and what it is for: while another value is being asked, the one before stays on the screen. */
export interface Quote extends CommissionQuote {
  for: { campaignId: string; value: Centimes };
}

/** What the screen says that this lead costs; nothing when it says it of another value. */
export function shownPrice(quote: Quote | undefined, typed: DraftValues): number | undefined {
  const same =
    quote?.for.campaignId === typed.campaign_id && quote?.for.value === validAmount(typed.estimated_value);
  return same ? quote?.commission_amount : undefined;
}

/** The server's own calculation, on the campaign's real numbers. */
export function useQuote(campaignId: string | undefined, typedValue: string | undefined) {
  const value = useSettled(validAmount(typedValue));
  return useQuery<Quote | undefined>({
    // Funds come and go while somebody types: a recharge must open the form again by itself.
    ...live,
    queryKey: ["quote", campaignId, value],
    enabled: campaignId !== undefined && value !== null,
    placeholderData: (before) => before,
    staleTime: 0,
    queryFn: async () => {
      if (campaignId === undefined || value === null) return undefined;
      const { data } = await client.POST("/api/leads/calculate-commission", {
        body: { campaign_id: campaignId, estimated_value: dirhams(value) },
      });
      return data && { ...data, for: { campaignId, value } };
    },
  });
}

export interface Duplicate {
  by: "phone" | "email";
  at: string;
}

/** Somebody's own earlier lead for the same campaign with the same phone or e-mail. */
function findDuplicate(
  leads: Lead[],
  campaignId: string | undefined,
  phone: string | null,
  email: string | null,
): Duplicate | undefined {
  for (const lead of leads) {
    if (lead.campaign_id !== campaignId) continue;
    if (phone && lead.customer_phone === phone) return { by: "phone", at: lead.created_at };
    if (email && lead.customer_email === email) return { by: "email", at: lead.created_at };
  }
  return undefined;
}

export function useDuplicate(values: DraftValues): Duplicate | undefined {
  const phone = useSettled(parsePhone(values.customer_phone ?? ""));
  const typed = useSettled(values.customer_email?.trim().toLowerCase() ?? "");
  const email = /^\S+@\S+\.\S+$/.test(typed) ? typed : null;
  const search = (q: string | null) => ({
    queryKey: ["duplicate", q],
    enabled: q !== null,
    staleTime: 60_000,
    queryFn: async () => {
      const { data } = await client.GET("/api/leads/influencer/my-leads", {
        params: { query: { q: q ?? "", limit: 10 } },
      });
      return data?.leads ?? [];
    },
  });
  const byPhone = useQuery<Lead[]>(search(phone));
  const byEmail = useQuery<Lead[]>(search(email));
  const leads = [...(phone ? (byPhone.data ?? []) : []), ...(email ? (byEmail.data ?? []) : [])];
  return findDuplicate(leads, values.campaign_id, phone, email);
}
