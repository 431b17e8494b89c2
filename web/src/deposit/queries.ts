import { useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import type { Deposit } from "@/api/types";
import { live } from "@/live";

const BALANCE = "/api/leads/deposits/balance";
const TRANSACTIONS = "/api/leads/deposits/transactions";
const ALL = "/api/leads/deposits/all";

export function useLatestTransactions(depositId: string | null | undefined, limit = 5) {
  return api.useQuery(
    "get",
    TRANSACTIONS,
    { params: { query: { deposit_id: depositId ?? undefined, limit } } },
    { ...live, enabled: Boolean(depositId) },
  );
}

export function useDeposits() {
  return api.useQuery("get", ALL, { params: { query: { limit: 200 } } }, live);
}

/** The deposit that a lead reserved on, which is not always the one that the next lead would use. */
export function useDeposit(id: string | null | undefined): Deposit | undefined {
  const { data } = useDeposits();
  return id ? data?.deposits.find((deposit) => deposit.id === id) : undefined;
}

/** After a decision or a payment every figure about money is asked for again. */
export function useRefreshMoney(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [BALANCE, TRANSACTIONS, ALL].map((path) => queries.invalidateQueries({ queryKey: ["get", path] })),
    );
}
