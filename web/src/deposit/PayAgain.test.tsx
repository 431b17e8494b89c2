import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Payment } from "@/api/types";
import { deposit } from "@/testing/samples";
import { answer, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { PayAgain } from "./PayAgain";

const payment: Payment = {
  id: "p1",
  merchant_id: deposit.merchant_id,
  merchant_name: deposit.merchant_name,
  deposit_id: deposit.id,
  purpose: "initial",
  method: "stripe",
  status: "failed",
  amount: 2000,
  automatic: false,
  created_at: "2026-11-23T08:40:00Z",
};

async function open(change: Partial<Payment> = {}) {
  const went: string[] = [];
  let asked = 0;
  answer("get", `/api/leads/deposits/${deposit.id}`, { ...deposit, campaign_id: "c1" });
  await show(
    <PayAgain
      payment={{ ...payment, ...change }}
      go={(url) => went.push(url)}
      onChanged={async () => {
        asked += 1;
      }}
    />,
  );
  return { went, asked: () => asked };
}

const again = () => screen.getByRole("button", { name: "Réessayer le paiement" });

it("opens the same payment once more, whatever the number of clicks", async () => {
  let opened = 0;
  answer("post", "/api/payments/p1/reopen", () => {
    opened += 1;
    return { success: true, payment_id: "p1", payment_url: "https://pay.example/p1-2" };
  });
  const { went } = await open();
  const button = again();
  fireEvent.click(button);
  fireEvent.click(button);
  await waitFor(() => expect(went).toEqual(["https://pay.example/p1-2"]));
  expect(opened).toBe(1);
});

it("says why it cannot be opened, and asks what became of it", async () => {
  answer("post", "/api/payments/p1/reopen", () => problem(409, { detail: "Ce paiement est déjà réglé." }));
  const { went, asked } = await open();
  fireEvent.click(again());
  expect(await screen.findByRole("alert")).toHaveTextContent("Ce paiement est déjà réglé.");
  await waitFor(() => expect(asked()).toBe(1));
  expect(went).toEqual([]);
  expect(again()).toBeEnabled();
});

it("offers another way for the same money and the same campaign, which is the only one after a transfer", async () => {
  await open({ method: "bank_transfer", status: "expired" });
  expect(screen.queryByRole("button", { name: "Réessayer le paiement" })).not.toBeInTheDocument();
  await waitFor(() => {
    const { pathname, searchParams } = new URL(screen.getByRole<HTMLAnchorElement>("link").href);
    expect(pathname).toBe("/depot");
    expect(Object.fromEntries(searchParams)).toEqual({ open: "create", amount: '"2000"', campaign: "c1" });
  });
});
