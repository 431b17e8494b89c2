import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Payment } from "@/api/types";
import { answer } from "@/testing/server";
import { show } from "@/testing/show";
import { PaymentList } from "./PaymentList";

const payment = (n: number): Payment => ({
  id: `p${n}`,
  merchant_id: "m1",
  merchant_name: "Atlas Rénovation",
  deposit_id: "d1",
  purpose: "recharge",
  method: "bank_transfer",
  status: "paid",
  amount: 500,
  reference: `VIR-${n}`,
  payment_url: null,
  automatic: false,
  created_at: "2026-11-20T09:00:00Z",
  settled_at: "2026-11-20T09:00:00Z",
});

it("shows the next page when it is asked for", async () => {
  answer("get", "/api/payments", (request: Request) => {
    const further = new URL(request.url).searchParams.get("cursor") === "further";
    return { payments: [payment(further ? 2 : 1)], total: 2, next_cursor: further ? null : "further" };
  });
  await show(<PaymentList />);
  expect(await screen.findByText("VIR-1")).toBeInTheDocument();
  expect(screen.getByText("1 sur 2")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "Afficher la suite" }));
  expect(await screen.findByText("VIR-2")).toBeInTheDocument();
  expect(screen.getByText("VIR-1")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Afficher la suite" })).not.toBeInTheDocument();
});
