import { useQueryClient } from "@tanstack/react-query";
import { api } from "@/api/client";
import { byPages } from "@/api/pages";
import type { AlertLevel, Deposit, DepositStatus } from "@/api/types";
import { live } from "@/live";

const BALANCE = "/api/leads/deposits/balance";
const TRANSACTIONS = "/api/leads/deposits/transactions";
const ALL = "/api/leads/deposits/all";
const ONE = "/api/leads/deposits/{id}";

export function useLatestTransactions(depositId: string | null | undefined, limit = 5) {
  return api.useQuery(
    "get",
    TRANSACTIONS,
    { params: { query: { deposit_id: depositId ?? undefined, limit } } },
    { ...live, enabled: Boolean(depositId) },
  );
}

/** The merchant's own deposits, all of them: there are never more than the page holds. */
export function useDeposits(enabled = true) {
  return api.useQuery("get", ALL, { params: { query: { limit: 100 } } }, { ...live, enabled });
}

interface Wanted {
  status?: DepositStatus | undefined;
  q?: string | undefined;
}

/** Deposits of everybody, newest first; the list grows by "show more". */
export function useDepositPages({ status, q }: Wanted) {
  const result = api.useInfiniteQuery(
    "get",
    ALL,
    { params: { query: { status, q, limit: 50 } } },
    {
      ...live,
      ...byPages,
      placeholderData: (before) => before,
    },
  );
  const deposits: Deposit[] = result.data?.pages.flatMap((page) => page.deposits) ?? [];
  return { ...result, deposits, total: result.data?.pages.at(-1)?.total ?? 0 };
}

/** Deposits at a level or a worse one. */
export function useDepositsFrom(level_from: AlertLevel) {
  return api.useQuery("get", ALL, { params: { query: { level_from, limit: 20 } } }, live);
}

/** The same of a merchant, for an admin. */
export function useDepositsOf(merchant_id: string | undefined) {
  return api.useQuery(
    "get",
    ALL,
    { params: { query: { merchant_id, limit: 100 } } },
    { ...live, enabled: merchant_id !== undefined },
  );
}

/** The deposit that a lead reserved on, which is not always the one that the next lead would use. */
export function useDeposit(id: string | null | undefined): Deposit | undefined {
  const { data } = api.useQuery(
    "get",
    ONE,
    { params: { path: { id: id ?? "" } } },
    { ...live, enabled: Boolean(id) },
  );
  return id ? data : undefined;
}

/** After a decision or a payment every figure about money is asked for again. */
export function useRefreshMoney(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      [BALANCE, TRANSACTIONS, ALL, ONE].map((path) => queries.invalidateQueries({ queryKey: ["get", path] })),
    );
}
