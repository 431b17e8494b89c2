import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Refund } from "@/api/types";
import { deposit } from "@/testing/samples";
import { answer, page } from "@/testing/server";
import { show } from "@/testing/show";
import { RefundModal } from "./RefundModal";
import { Refunds } from "./Refunds";

const refund: Refund = {
  id: "r1",
  merchant_id: deposit.merchant_id,
  merchant_name: deposit.merchant_name,
  deposit_id: deposit.id,
  amount: 500,
  method: "bank_transfer",
  status: "sent",
  reason: "Fin de campagne",
  created_at: "2026-11-23T10:00:00Z",
  sent_at: "2026-11-23T10:00:00Z",
};
const read = (element: HTMLElement) =>
  (element.textContent ?? "").replace(/\u00a0/g, " ").replace(/[\u2066-\u2069]/g, "");

beforeEach(() => answer("get", "/api/refunds", page("refunds", [refund])));

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe("giving unused money back", () => {
  it("never offers more than is available, says what is left, and repeats a lost answer with its key", async () => {
    const keys: (string | null)[] = [];
    const bodies: unknown[] = [];
    answer("post", `/api/admin/deposits/${deposit.id}/refund`, async (request: Request) => {
      keys.push(request.headers.get("idempotency-key"));
      bodies.push(await request.json());
      return Response.error();
    });
    await show(<RefundModal deposit={deposit} onClose={() => undefined} />);
    type("Motif", "Fin de campagne");
    type("Montant", "2 100,51");
    expect(screen.getByRole("button", { name: "Rembourser" })).toBeDisabled();
    type("Montant", "500");
    const dialog = await screen.findByRole("dialog");
    expect(read(dialog)).toContain("2 340,501 840,50 dhs");
    expect(read(dialog)).toContain("2 100,501 600,50 dhs");
    for (const tries of [1, 2]) {
      fireEvent.click(within(dialog).getByRole("button", { name: /Rembourser 500,00/ }));
      await waitFor(() => expect(keys).toHaveLength(tries));
      await waitFor(() => expect(screen.getByRole("alert")).toBeInTheDocument());
    }
    expect(keys[1]).toBe(keys[0]);
    expect(bodies[0]).toEqual({ amount: 500, method: "bank_transfer", reason: "Fin de campagne" });
  });

  it("asks for the reference before one that was sent counts as arrived", async () => {
    let said: unknown;
    answer("put", `/api/admin/refunds/${refund.id}/done`, async (request: Request) => {
      said = await request.json();
      return { success: true, already_applied: false, refund: { ...refund, status: "done" } };
    });
    await show(<Refunds />);
    fireEvent.click(await screen.findByRole("button", { name: `Arrivé : ${refund.merchant_name}` }));
    const dialog = await screen.findByRole("dialog");
    const confirm = within(dialog).getByRole("button", { name: "Arrivé" });
    expect(confirm).toBeDisabled();
    type("Référence du virement", "VIR-77");
    fireEvent.click(confirm);
    await waitFor(() => expect(said).toEqual({ reference: "VIR-77" }));
  });
});
