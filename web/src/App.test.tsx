import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { App } from "./App";
import { leave, start } from "./api/session";
import type { Role } from "./api/types";
import { account, campaign, deposit, methods, payable } from "./testing/samples";
import { answer, page, problem } from "./testing/server";

const names: Record<Role, string> = {
  merchant: "Salma Bennis",
  influencer: "Yasmine El Fassi",
  commercial: "Omar Lahlou",
  admin: "Plateforme",
};

function userOf(role: Role) {
  const user = { id: role, email: `${role}@demo.ma`, role, display_name: names[role] };
  return role === "merchant"
    ? { ...user, merchant: { id: "m", company_name: "Atlas Rénovation", legal: {} } }
    : user;
}

const session = (role: Role) => ({
  access_token: "t",
  token_type: "Bearer",
  expires_in: 900,
  user: userOf(role),
});

/** Opens an address as somebody, or as nobody. */
async function open(path: string, role?: Role) {
  leave();
  window.history.replaceState(null, "", path);
  if (role) localStorage.setItem("leads.entered", "1");
  answer("post", "/api/auth/refresh", () => (role ? session(role) : problem(401)));
  await start();
  return render(<App />);
}

beforeEach(() => {
  answer("get", "/api/demo/accounts", { play_money: false, accounts: [] });
  answer("get", "/api/leads", page("leads", []));
  answer("get", "/api/leads/influencer/my-leads", page("leads", []));
  answer("get", "/api/leads/agreements/my-agreements", page("agreements", []));
  answer("get", "/api/notifications", { ...page("notifications", []), unread: 0 });
  answer("get", "/api/campaigns", page("campaigns", [campaign]));
  answer("get", "/api/leads/deposits/balance", () => problem(503));
  answer("get", `/api/leads/deposits/${deposit.id}`, deposit);
  answer("get", "/api/payment-methods", payable(methods));
  answer("get", "/api/leads/deposits/stats", () => problem(503));
  answer("get", "/api/leads/stats/my-stats", () => problem(503));
  answer("get", "/api/admin/audit", { checked_at: null, running: false, failed: false, checks: [] });
  answer("get", "/api/admin/payments/quarantine", page("events", []));
  answer("get", "/api/leads/deposits/all", page("deposits", [deposit]));
  answer("get", "/api/payouts", { ...page("payouts", []), totals: [] });
  answer("get", "/api/earnings", {
    totals: { pending: 385.5, available: 1240, requested: 0, paid: 0 },
    ...page("earnings", []),
  });
});

describe("signing in", () => {
  it("brings nobody to the sign-in page, and back to where they wanted to go", async () => {
    let sent: unknown;
    answer("post", "/api/auth/login", async (request: Request) => {
      sent = await request.json();
      return session("influencer");
    });
    await open("/revenus");
    fireEvent.change(await screen.findByLabelText("E-mail"), { target: { value: "y@demo.ma" } });
    fireEvent.change(screen.getByLabelText("Mot de passe"), { target: { value: "0123456789" } });
    fireEvent.click(screen.getByRole("button", { name: "Se connecter" }));
    expect(await screen.findByRole("heading", { name: "Revenus", level: 1 })).toBeInTheDocument();
    expect(sent).toEqual({ email: "y@demo.ma", password: "0123456789" });
  });

  it("says the same for a wrong e-mail and a wrong password", async () => {
    answer("post", "/api/auth/login", () => problem(401, { code: "invalid_credentials" }));
    await open("/connexion");
    fireEvent.change(await screen.findByLabelText("E-mail"), { target: { value: "y@demo.ma" } });
    fireEvent.change(screen.getByLabelText("Mot de passe"), { target: { value: "wrong-password" } });
    fireEvent.click(screen.getByRole("button", { name: "Se connecter" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("E-mail ou mot de passe incorrect.");
  });

  it("lists the accounts of a demonstration server, and enters with one click", async () => {
    answer("get", "/api/demo/accounts", {
      play_money: true,
      accounts: [{ email: "a@demo.ma", password: "p", role: "influencer", display_name: "Yasmine El Fassi" }],
    });
    answer("post", "/api/auth/login", session("influencer"));
    await open("/connexion");
    fireEvent.click(await screen.findByRole("button", { name: /Yasmine El Fassi/ }));
    expect(await screen.findByRole("heading", { name: "Bonjour Yasmine" })).toBeInTheDocument();
    expect(screen.getByText("Démonstration : aucun paiement n’est réel.")).toBeInTheDocument();
  });

  it("registers, with the server's field errors on their fields", async () => {
    answer("post", "/api/auth/register", () =>
      problem(422, {
        errors: [{ field: "email", code: "taken", message: "Cette adresse a déjà un compte." }],
      }),
    );
    await open("/inscription");
    const type = (label: RegExp | string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    await screen.findByLabelText("Nom complet");
    type("Nom de l’entreprise", "Atlas Rénovation");
    type("Nom complet", "Salma Bennis");
    type("E-mail", "salma@atlas.ma");
    type("Mot de passe", "0123456789");
    fireEvent.click(screen.getByRole("button", { name: "Créer un compte" }));
    expect(await screen.findByText("Cette adresse a déjà un compte.")).toBeInTheDocument();
  });
});

describe("the frame", () => {
  it.each<[Role, string[]]>([
    [
      "merchant",
      [
        "Vue d’ensemble",
        "Leads",
        "Dépôt",
        "Campagnes",
        "Influenceurs",
        "Annuaire",
        "Notifications",
        "Profil",
      ],
    ],
    [
      "influencer",
      [
        "Vue d’ensemble",
        "Nouveau lead",
        "Mes leads",
        "Campagnes",
        "Accords",
        "Ma présentation",
        "Revenus",
        "Versements",
        "Notifications",
        "Profil",
      ],
    ],
    [
      "admin",
      [
        "Plateforme",
        "Marchands",
        "Influenceurs",
        "Dépôts",
        "Paiements",
        "Virements reçus",
        "Versements",
        "Comptes",
        "Rapprochement",
        "Leads",
        "Tâches",
        "Audit",
        "Notifications",
        "Profil",
      ],
    ],
  ])("shows %s exactly the pages that exist", async (role, labels) => {
    await open("/profil", role);
    const nav = await screen.findByRole("navigation", { name: "Navigation principale" });
    expect(
      within(nav)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(labels);
    await screen.findByRole("heading", { name: "Profil", level: 1 });
  });

  it("keeps other roles out of a page, and says so for an address that leads nowhere", async () => {
    const { unmount } = await open("/depot", "influencer");
    expect(await screen.findByRole("heading", { name: "Accès réservé" })).toBeInTheDocument();
    unmount();
    await open("/rien", "influencer");
    expect(await screen.findByRole("heading", { name: "Page introuvable" })).toBeInTheDocument();
  });

  it("signs out and forgets drafts", async () => {
    localStorage.setItem("leads.draft.merchant", "{}");
    answer("post", "/api/auth/logout", { success: true });
    await open("/profil", "merchant");
    fireEvent.click(await screen.findByRole("button", { name: "Se déconnecter" }));
    expect(await screen.findByRole("heading", { name: "Se connecter" })).toBeInTheDocument();
    expect(localStorage.getItem("leads.draft.merchant")).toBeNull();
  });

  it("does not take the next account to the page that was open, nor to one that its role has not", async () => {
    answer("post", "/api/auth/logout", { success: true });
    answer("post", "/api/auth/login", session("influencer"));
    const { unmount } = await open("/profil", "merchant");
    fireEvent.click(await screen.findByRole("button", { name: "Se déconnecter" }));
    await screen.findByRole("heading", { name: "Se connecter" });
    expect(location.search).toBe("");
    unmount();
    await open("/connexion?next=%2Fdepot%3Fopen%3Drecharge");
    fireEvent.change(await screen.findByLabelText("E-mail"), { target: { value: "y@demo.ma" } });
    fireEvent.change(screen.getByLabelText("Mot de passe"), { target: { value: "0123456789" } });
    fireEvent.click(screen.getByRole("button", { name: "Se connecter" }));
    expect(await screen.findByRole("heading", { name: "Bonjour Yasmine" })).toBeInTheDocument();
    expect(location.pathname).toBe("/");
  });
});

describe("coming back from a payment", () => {
  const payment = {
    id: "p1",
    deposit_id: deposit.id,
    amount: 5000,
    method: "cmi",
    purpose: "recharge",
    status: "pending",
    created_at: "2026-11-23T08:40:00Z",
  };

  it("never says paid before the confirmation", async () => {
    let status = "pending";
    answer("get", "/api/payments/p1", () => ({ ...payment, status }));
    await open("/paiement/retour?payment=p1", "merchant");
    expect(await screen.findByText("Paiement en cours de confirmation")).toBeInTheDocument();
    expect(screen.queryByText("Paiement confirmé")).not.toBeInTheDocument();
    status = "paid";
    expect(await screen.findByText("Paiement confirmé", {}, { timeout: 6_000 })).toBeInTheDocument();
    expect(screen.getByText(/5.000,00.dhs sont crédités/)).toBeInTheDocument();
  });

  it("says how an announced transfer is made, and keeps waiting for it", async () => {
    const announced = { transfer_code: "LEADS-7K2M9Q", bank_account: account.name };
    answer("get", "/api/payment-methods", payable(methods, [account]));
    answer("get", "/api/payments/p1", { ...payment, method: "bank_transfer", announced });
    await open("/paiement/retour?payment=p1", "merchant");
    expect(await screen.findByText("Virement annoncé")).toBeInTheDocument();
    expect(await screen.findByText("007 780 0001122334455667 11")).toBeInTheDocument();
    expect(screen.getByText(/^Écrivez LEADS-7K2M9Q dans le motif/)).toBeInTheDocument();
    expect(screen.queryByText("Paiement en cours de confirmation")).not.toBeInTheDocument();
  });

  it("shows an administrator the same payment, with its merchant and nothing to pay", async () => {
    const of = { ...payment, merchant_name: "Atlas Rénovation", status: "failed" };
    answer("get", "/api/payments/p1", of);
    await open("/paiement/retour?payment=p1", "admin");
    expect(
      await screen.findByText("Rien n’a été crédité. Atlas Rénovation peut le refaire."),
    ).toBeInTheDocument();
    expect(screen.queryByText("Réessayer le paiement")).not.toBeInTheDocument();
    const deposit = new URL((screen.getByText("Voir le dépôt") as HTMLAnchorElement).href);
    expect(deposit.pathname).toBe("/depots");
  });

  it("says that nothing was credited when it failed, and how else to pay the same", async () => {
    answer("get", "/api/payments/p1", { ...payment, status: "failed" });
    await open("/paiement/retour?payment=p1", "merchant");
    expect(await screen.findByText(/Rien n’a été crédité/)).toBeInTheDocument();
    const again = new URL((screen.getByText("Payer autrement") as HTMLAnchorElement).href);
    expect(again.pathname).toBe("/depot");
    expect(Object.fromEntries(again.searchParams)).toEqual({
      open: "recharge",
      amount: '"5000"',
      deposit: deposit.id,
    });
  });
});

describe("notifications", () => {
  it("are read one by one or all at once, and lead to what they are about", async () => {
    const row = {
      type: "lead_new",
      message: "m",
      data: {},
      created_at: "2026-11-23T08:00:00Z",
      read_at: null,
    };
    let unread = 2;
    answer("get", "/api/notifications", () => ({
      ...page("notifications", [
        {
          ...row,
          id: "n1",
          level: "critical",
          title: "Dépôt critique",
          target: { kind: "deposit", id: "d1" },
        },
        { ...row, id: "n2", level: "info", title: "Autre", target: { kind: "of_a_newer_server", id: "x" } },
      ]),
      unread,
    }));
    answer("put", "/api/notifications/read-all", () => {
      unread = 0;
      return { success: true, marked: 2 };
    });
    await open("/notifications", "merchant");
    expect(await screen.findByText("Dépôt critique")).toBeInTheDocument();
    expect(screen.getAllByRole("link", { name: "Ouvrir" })).toHaveLength(1);
    fireEvent.click(screen.getByRole("button", { name: "Tout marquer comme lu" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Tout marquer comme lu" })).toBeDisabled());
  });
});
