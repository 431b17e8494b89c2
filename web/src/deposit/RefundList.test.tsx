import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Refund } from "@/api/types";
import { deposit } from "@/testing/samples";
import { answer, page, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { RefundList } from "./RefundList";

const refund: Refund = {
  id: "r1",
  merchant_id: deposit.merchant_id,
  merchant_name: deposit.merchant_name,
  campaign_name: "Rénovation cuisine",
  deposit_id: deposit.id,
  amount: 500,
  method: "bank_transfer",
  status: "sent",
  reason: "Fin de campagne",
  reference: "VIR-88",
  created_at: "2026-11-23T10:00:00Z",
  sent_at: "2026-11-23T10:05:00Z",
};

const list = (...refunds: Refund[]) => answer("get", "/api/refunds", page("refunds", refunds));

it("is not there for a merchant who never had one", async () => {
  list();
  const { queries } = await show(<RefundList />);
  await expect.poll(() => queries.isFetching()).toBe(0);
  expect(screen.queryByText("Remboursements")).not.toBeInTheDocument();
});

it("says of each how much, for which deposit, why, and what became of it", async () => {
  const done = { ...refund, id: "r2", campaign_name: null, status: "done", amount: 250 } as const;
  list(refund, { ...done, credit_note_number: "A-2026-000001" });
  await show(<RefundList actions={() => <button type="button">Décider</button>} />);
  expect(await screen.findByText("Rénovation cuisine")).toBeInTheDocument();
  expect(screen.getByText("Toutes les campagnes")).toBeInTheDocument();
  expect(screen.getByText("500,00")).toBeInTheDocument();
  expect(screen.getAllByText("Fin de campagne")).toHaveLength(2);
  expect(screen.getByText("Envoyé")).toBeInTheDocument();
  expect(screen.getByText("Arrivé")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Avoir A-2026-000001" })).toBeInTheDocument();
  // Whose they are goes without saying, and only one that is on its way can be decided about.
  expect(screen.queryByText(deposit.merchant_name)).not.toBeInTheDocument();
  expect(screen.getAllByRole("button", { name: "Décider" })).toHaveLength(1);
});

it("leaves what a provider carries to the provider", async () => {
  list({ ...refund, method: "stripe" });
  await show(<RefundList actions={() => <button type="button">Décider</button>} />);
  expect(await screen.findByText("Envoyé")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Décider" })).not.toBeInTheDocument();
});

it("tells why one came back, and no code for programs where none was ever sent", async () => {
  const failed = { ...refund, status: "failed" as const };
  list(
    { ...failed, failure_reason: "Compte clos" },
    { ...failed, id: "r2", sent_at: null, failure_reason: "insufficient_funds", reason: "Doublon" },
  );
  await show(<RefundList ofEverybody />);
  expect(await screen.findByText("Compte clos")).toBeInTheDocument();
  expect(screen.getByText("Doublon")).toBeInTheDocument();
  expect(screen.queryByText("insufficient_funds")).not.toBeInTheDocument();
  expect(screen.getAllByText(deposit.merchant_name)).toHaveLength(2);
});

it("says so when there are none at all, or when they cannot be had", async () => {
  list();
  const { unmount } = await show(<RefundList ofEverybody />);
  expect(await screen.findByText("Aucun remboursement.")).toBeInTheDocument();
  unmount();
  answer("get", "/api/refunds", () => problem(503));
  await show(<RefundList ofEverybody />);
  expect(await screen.findByRole("alert")).toBeInTheDocument();
});
