import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { SavedCard } from "@/api/types";
import { deposit } from "@/testing/samples";
import { answer, page, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { AutoRecharge } from "./AutoRecharge";

const card: SavedCard = {
  id: "c1",
  provider: "stripe",
  brand: "visa",
  last4: "4242",
  exp_month: 3,
  exp_year: 2030,
  created_at: "2026-11-23T10:00:00Z",
};

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

it("sends what is wanted, and only once an amount is given", async () => {
  let sent: unknown;
  answer("get", "/api/cards", page("cards", []));
  answer("put", `/api/leads/deposits/${deposit.id}/settings`, async (request: Request) => {
    sent = await request.json();
    return { success: true, deposit };
  });
  await show(<AutoRecharge deposit={deposit} among={[deposit]} />);
  expect(await screen.findByText(/lien de paiement/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole("checkbox"));
  const save = screen.getByRole("button", { name: "Enregistrer" });
  expect(save).toBeDisabled();
  type("Montant de la recharge", "999,99");
  expect(save).toBeDisabled();
  type("Montant de la recharge", "1 500");
  type("Quand il reste, au plus", "٣٠٠");
  fireEvent.click(save);
  expect(await screen.findByText("Enregistré.")).toBeInTheDocument();
  expect(sent).toEqual({
    auto_recharge: true,
    auto_recharge_amount: 1500,
    auto_recharge_trigger: 300,
    auto_recharge_monthly_cap: null,
  });
});

it("says why the server refuses", async () => {
  answer("get", "/api/cards", page("cards", []));
  answer("put", `/api/leads/deposits/${deposit.id}/settings`, () => problem(409, { detail: "Non." }));
  await show(<AutoRecharge deposit={deposit} among={[deposit]} />);
  fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Non.");
});

it("shows the cards that may be charged, and removes one after asking", async () => {
  const removed: string[] = [];
  answer("get", "/api/cards", () => page("cards", removed.length === 0 ? [card] : []));
  answer("delete", "/api/cards/c1", (request: Request) => {
    removed.push(new URL(request.url).pathname);
    return { success: true, already_applied: false };
  });
  await show(<AutoRecharge deposit={deposit} among={[deposit]} />);
  expect(await screen.findByText("visa •••• 4242")).toBeInTheDocument();
  expect(screen.getByText("03/2030")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "Retirer la carte 4242" }));
  const [, confirm] = await screen.findAllByRole("button", { name: /^Retirer/ });
  expect(removed).toEqual([]);
  fireEvent.click(confirm as HTMLElement);
  await waitFor(() => expect(removed).toEqual(["/api/cards/c1"]));
});
