import { client } from "@/api/client";
import type { Deposit, PaymentMethod } from "@/api/types";
import { type Centimes, dirhams } from "@/format/money";

interface PaidInto {
  deposit: Deposit | null;
  campaign: string | undefined;
}

/** Opens a payment and answers the address of the page where it is made, or of its outcome when there is none. */
export async function openPayment(
  { deposit, campaign }: PaidInto,
  amount: Centimes,
  method: PaymentMethod,
  key: string,
) {
  const params = { header: { "Idempotency-Key": key } };
  const { data } = deposit
    ? await client.POST("/api/leads/deposits/recharge", {
        params,
        body: { deposit_id: deposit.id, amount: dirhams(amount), payment_method: method },
      })
    : await client.POST("/api/leads/deposits/create", {
        params,
        body: {
          initial_amount: dirhams(amount),
          payment_method: method,
          ...(campaign ? { campaign_id: campaign } : {}),
        },
      });
  return data?.payment_url ?? `/paiement/retour?payment=${data?.payment_id ?? ""}`;
}
