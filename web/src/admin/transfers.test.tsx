import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { StatementLine } from "@/api/types";
import { account, deposit, methods, payable } from "@/testing/samples";
import { answer, page, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { ImportStatement } from "./ImportStatement";
import { StatementLines } from "./StatementLines";
import { TransferModal } from "./TransferModal";

const line: StatementLine = {
  id: "l1",
  bank_account: account.name,
  booked_on: "2026-11-23",
  amount: 5000,
  details: "VIR ATLAS RENOVATION LEADS 7K2M9Q",
  reference: "FT26327",
  state: "proposed",
  imported_at: "2026-11-23T08:00:00Z",
  proposal: {
    payment_id: "p1",
    merchant_id: deposit.merchant_id,
    merchant_name: deposit.merchant_name,
    deposit_id: deposit.id,
    transfer_code: "LEADS-7K2M9Q",
    announced_at: "2026-11-20T09:00:00Z",
  },
};
const unknown: StatementLine = { ...line, id: "l2", state: "unmatched", proposal: null, details: "VIR X" };
const recorded: StatementLine = { ...unknown, id: "l3", state: "recorded", payment_id: "p2" };

const IMPORT = "/api/admin/transfers/statements";
const csv = Object.assign(new File(["Date;Libellé;Crédit"], "releve.csv"), {
  arrayBuffer: () => new Response("Date;Libellé;Crédit").arrayBuffer(),
});
const choose = async () =>
  fireEvent.change(await screen.findByLabelText("Fichier du relevé"), { target: { files: [csv] } });

beforeEach(() => {
  answer("get", "/api/payment-methods", payable(methods, [account]));
  answer("get", "/api/admin/users", page("users", []));
});

describe("what came to our accounts", () => {
  it("says of each line what it is, why, and the one thing to do about it", async () => {
    const confirmed: string[] = [];
    const byHand: string[] = [];
    await show(
      <StatementLines
        lines={[line, unknown, recorded]}
        confirming={undefined}
        onConfirm={({ id }) => confirmed.push(id)}
        onRecord={({ id }) => byHand.push(id)}
      />,
    );
    expect(screen.getByText(/Annoncé par Atlas Rénovation avec le code LEADS-7K2M9Q/)).toBeInTheDocument();
    expect(screen.getByText(/Aucun virement annoncé ne lui correspond/)).toBeInTheDocument();
    expect(screen.getByText(/avec cette référence est enregistré à la main/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: /^Confirmer.: Atlas Rénovation$/ }));
    fireEvent.click(screen.getByRole("button", { name: /^Enregistrer.: VIR X$/ }));
    expect([confirmed, byHand]).toEqual([["l1"], ["l2"]]);
    expect(screen.getByRole("link", { name: "Voir le paiement" })).toHaveAttribute(
      "href",
      "/paiement/retour?payment=p2",
    );
  });

  it("is recorded by hand with what the statement says", async () => {
    await show(<TransferModal arrived={unknown} onClose={() => undefined} />);
    expect(await screen.findByLabelText("Montant")).toHaveValue("5\u00a0000,00");
    expect(screen.getByLabelText("Référence du virement")).toHaveValue("FT26327");
    expect(screen.getByLabelText("Motif")).toHaveValue("Relevé\u00a0: VIR X");
  });
});

describe("a transfer recorded by hand", () => {
  it("says to which of several accounts it came", async () => {
    let sent: unknown;
    answer("get", "/api/payment-methods", payable(methods, [{ ...account, name: "BMCE" }, account]));
    answer("post", "/api/leads/deposits/recharge", async (request: Request) => {
      sent = await request.json();
      return { success: true, payment_id: "p1" };
    });
    await show(<TransferModal deposit={deposit} arrived={unknown} onClose={() => undefined} />);
    expect(await screen.findByLabelText("Compte")).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: /Créditer 5.000,00/ }));
    await waitFor(() =>
      expect(sent).toMatchObject({ bank_account: "Attijari", payment_reference: "FT26327" }),
    );
  });
});

describe("importing a statement", () => {
  it("sends the table to the account that was chosen, and says what was new", async () => {
    const sent: unknown[] = [];
    answer("post", IMPORT, async (request: Request) => {
      const { searchParams } = new URL(request.url);
      sent.push([
        searchParams.get("bank_account"),
        request.headers.get("content-type"),
        await request.text(),
      ]);
      return { success: true, entries: 12, new_entries: 3 };
    });
    await show(<ImportStatement accounts={[account]} onClose={() => undefined} />);
    await choose();
    const said = await screen.findByText("12 entrées d’argent lues.");
    expect(said.parentElement).toHaveTextContent("3 lignes nouvelles.");
    expect(sent).toEqual([["Attijari", "text/csv", "Date;Libellé;Crédit"]]);
  });

  it("says which line cannot be read and that nothing was kept, and lets it be tried again", async () => {
    answer("post", IMPORT, () =>
      problem(422, {
        errors: [
          { field: "entries[3].amount", code: "format", message: "Ce format n’est pas valable." },
          { field: "statement.crédit", code: "required", message: "Ce champ est obligatoire." },
        ],
      }),
    );
    await show(<ImportStatement accounts={[account]} onClose={() => undefined} />);
    await choose();
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Rien n’a été importé.");
    const wrong = within(alert)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(wrong).toEqual([
      "Entrée 3, montant\u00a0: Ce format n’est pas valable.",
      "La colonne «\u00a0crédit\u00a0» manque.",
    ]);
    await waitFor(() => expect(screen.getByRole("button", { name: "Choisir le fichier" })).toBeEnabled());
  });
});
