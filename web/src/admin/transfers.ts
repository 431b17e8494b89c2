import { useQueryClient } from "@tanstack/react-query";
import { api, client } from "@/api/client";
import { byPages } from "@/api/pages";
import type { Payment, StatementImported, StatementLine } from "@/api/types";
import { useRefreshMoney } from "@/deposit/queries";
import { live } from "@/live";
import { readStatement } from "./statement-file";

const LINES = "/api/admin/transfers/lines";

interface Wanted {
  confirmed: boolean;
  bank_account?: string | undefined;
}

/** What came to our accounts, the newest first; the list grows by "show more". */
export function useStatementLines({ confirmed, bank_account }: Wanted) {
  const result = api.useInfiniteQuery(
    "get",
    LINES,
    { params: { query: { confirmed, bank_account, limit: 50 } } },
    { ...live, ...byPages },
  );
  const lines: StatementLine[] = result.data?.pages.flatMap((page) => page.lines) ?? [];
  return { ...result, lines, total: result.data?.pages.at(-1)?.total ?? 0 };
}

export function useRefreshTransfers(): () => Promise<unknown> {
  const queries = useQueryClient();
  const refreshMoney = useRefreshMoney();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["get", LINES] }),
      queries.invalidateQueries({ queryKey: ["get", "/api/payments"] }),
      refreshMoney(),
    ]);
}

/** Keeps what came in, once; nothing is credited by it. */
export async function importStatement(
  file: File,
  bank_account: string | undefined,
): Promise<StatementImported | undefined> {
  const { type, body } = await readStatement(file);
  // A table does not say of which account it is; CAMT.053 does, and would be refused under another.
  const query = type === "text/csv" ? { bank_account } : {};
  const { data } = await client.POST("/api/admin/transfers/statements", {
    params: { query },
    headers: { "content-type": type },
    body: body as string,
    bodySerializer: (same) => same,
  });
  return data;
}

/** Credits the announced transfer that a line was found to be. */
export async function confirmLine(line: StatementLine, payment_id: string): Promise<Payment | undefined> {
  const { data } = await client.POST("/api/admin/transfers/lines/{id}/confirm", {
    params: { path: { id: line.id } },
    body: { payment_id },
  });
  return data?.payment;
}
