import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import type { Lead } from "@/api/types";
import { lead } from "@/testing/samples";
import { answer, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { CloseLead } from "./CloseLead";

const sold: Lead = { ...lead, status: "converted", conversion_value: 900 };
let sent: unknown[];

beforeEach(() => {
  sent = [];
  answer("put", `/api/leads/${lead.id}/convert`, async (request: Request) => {
    sent.push(await request.json());
    return { success: true, lead: sold, already_applied: false };
  });
});

const button = (name: string) => screen.findByRole("button", { name });
const type = (value: string) =>
  fireEvent.change(screen.getByLabelText("Montant de la vente"), { target: { value } });

it("corrects a sale once, with another amount of at most a million", async () => {
  await show(<CloseLead lead={sold} />);
  fireEvent.click(await button("Corriger la vente"));
  const confirm = (await screen.findAllByRole("button", { name: "Corriger la vente" })).at(-1) as HTMLElement;
  expect(confirm).toBeDisabled();
  for (const wrong of ["1 000 000,01", "x", ""]) {
    type(wrong);
    expect(confirm).toBeDisabled();
  }
  type("90,50");
  fireEvent.click(confirm);
  await waitFor(() => expect(sent).toEqual([{ conversion_value: 90.5 }]));
});

it("says why when it was corrected elsewhere meanwhile", async () => {
  answer("put", `/api/leads/${lead.id}/convert`, () =>
    problem(409, { code: "conversion_already_corrected", detail: "Déjà corrigé." }),
  );
  await show(<CloseLead lead={sold} />);
  fireEvent.click(await button("Corriger la vente"));
  await screen.findByRole("dialog");
  type("90");
  fireEvent.click(
    (await screen.findAllByRole("button", { name: "Corriger la vente" })).at(-1) as HTMLElement,
  );
  expect(await screen.findByText("Déjà corrigé.")).toBeInTheDocument();
});

it("offers nothing once it was corrected", async () => {
  await show(<CloseLead lead={{ ...sold, conversion_corrected_at: "2026-11-23T10:00:00Z" }} />);
  expect(screen.queryByRole("button")).toBeNull();
});

it("converts without an amount when none is known", async () => {
  await show(<CloseLead lead={{ ...lead, status: "validated" }} />);
  fireEvent.click(await button("Marquer converti"));
  await screen.findByRole("dialog");
  type("");
  fireEvent.click((await screen.findAllByRole("button", { name: "Marquer converti" })).at(-1) as HTMLElement);
  await waitFor(() => expect(sent).toEqual([{}]));
});
