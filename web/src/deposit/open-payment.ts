import { client } from "@/api/client";
import type { Deposit, PaymentMethod } from "@/api/types";
import { type Centimes, dirhams } from "@/format/money";

export interface PaidInto {
  deposit: Deposit | null;
  campaign: string | undefined;
}

export interface Payable {
  amount: Centimes;
  method: PaymentMethod;
  /** To which of several accounts of ours a transfer is made. */
  account?: string | undefined;
  /** Whether the merchant agrees that their card is kept. */
  saveCard?: boolean | undefined;
}

/** A payment that was opened: where it is made, unless that is at a bank. */
export interface OpenedPayment {
  id: string;
  page: string | undefined;
}

/** Opens a payment. */
export async function openPayment(
  { deposit, campaign }: PaidInto,
  { amount, method, account, saveCard }: Payable,
  key: string,
): Promise<OpenedPayment> {
  const params = { header: { "Idempotency-Key": key } };
  const how = {
    payment_method: method,
    ...(account ? { bank_account: account } : {}),
    ...(saveCard ? { save_card: true } : {}),
  };
  const { data } = deposit
    ? await client.POST("/api/leads/deposits/recharge", {
        params,
        body: { deposit_id: deposit.id, amount: dirhams(amount), ...how },
      })
    : await client.POST("/api/leads/deposits/create", {
        params,
        body: { initial_amount: dirhams(amount), ...how, ...(campaign ? { campaign_id: campaign } : {}) },
      });
  return { id: data?.payment_id ?? "", page: data?.payment_url ?? undefined };
}
