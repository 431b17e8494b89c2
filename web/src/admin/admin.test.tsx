import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { AdminUser } from "@/api/types";
import Audit from "@/pages/admin/Audit";
import Jobs from "@/pages/admin/Jobs";
import { deposit, methods, payable, statsOf } from "@/testing/samples";
import { answer, page, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { Funnel } from "./Funnel";
import { SuspendDeposit } from "./SuspendDeposit";
import { TransferModal } from "./TransferModal";

const merchant: AdminUser = {
  id: "u1",
  email: "salma@atlas.ma",
  role: "merchant",
  display_name: "Salma Bennis",
  company_name: "Atlas Rénovation",
  merchant_id: deposit.merchant_id,
  influencer_id: null,
  phone: null,
  locale: "fr",
  created_at: "2026-08-01T09:00:00Z",
  deposits: [],
  active: true,
};
const read = (element: HTMLElement) => (element.textContent ?? "").replace(/\u00a0/g, " ");
const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  answer("get", "/api/leads/deposits/all", page("deposits", [deposit]));
  answer("get", "/api/admin/users", page("users", [merchant]));
  answer("get", "/api/payment-methods", payable(methods));
});

describe("recording a transfer", () => {
  const fill = () => {
    type("Montant", "5 000");
    type("Référence du virement", "VIR-2026-118");
    type("Motif", "Reçu à la banque");
  };

  it("credits a deposit with reference and reason, and shows what changes", async () => {
    const sent: { key: string | null; body: unknown }[] = [];
    answer("post", "/api/leads/deposits/recharge", async (request: Request) => {
      sent.push({ key: request.headers.get("idempotency-key"), body: await request.json() });
      return { success: true, payment_id: "p1", payment_url: null };
    });
    await show(<TransferModal deposit={deposit} onClose={() => undefined} />);
    expect(screen.getByRole("button", { name: "Créditer" })).toBeDisabled();
    fill();
    expect(read(screen.getByRole("dialog"))).toContain("2 340,507 340,50 dhs");
    fireEvent.click(screen.getByRole("button", { name: /Créditer 5.000,00/ }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.key).toMatch(/^[\x21-\x7e]{1,255}$/);
    expect(sent[0]?.body).toEqual({
      deposit_id: deposit.id,
      amount: 5000,
      payment_method: "bank_transfer",
      payment_reference: "VIR-2026-118",
      reason: "Reçu à la banque",
    });
  });

  it("keeps the key of an entry whose answer was lost, and takes another after a change", async () => {
    const keys: (string | null)[] = [];
    answer("post", "/api/leads/deposits/recharge", (request: Request) => {
      keys.push(request.headers.get("idempotency-key"));
      return Response.error();
    });
    await show(<TransferModal deposit={deposit} onClose={() => undefined} />);
    fill();
    const press = () => fireEvent.click(screen.getByRole("button", { name: /Créditer \d/ }));
    for (const tries of [1, 2]) {
      press();
      await waitFor(() => expect(keys).toHaveLength(tries));
      await waitFor(() => expect(screen.getByRole("alert")).toBeInTheDocument());
    }
    expect(keys[1]).toBe(keys[0]);
    type("Montant", "6 000");
    press();
    await waitFor(() => expect(keys).toHaveLength(3));
    expect(keys[2]).not.toBe(keys[0]);
  });

  it("asks for the deposits of the merchant who is chosen, and opens none before it knows them", async () => {
    let known: (value: object) => void = () => undefined;
    const asked: (string | null)[] = [];
    answer("get", "/api/leads/deposits/all", (request: Request) => {
      asked.push(new URL(request.url).searchParams.get("merchant_id"));
      return new Promise<object>((resolve) => {
        known = resolve;
      });
    });
    await show(<TransferModal onClose={() => undefined} />);
    fireEvent.mouseDown(screen.getByRole("combobox", { name: "Marchand" }));
    fireEvent.click(await screen.findByText("Atlas Rénovation"));
    await waitFor(() => expect(asked).toEqual([deposit.merchant_id]));
    fill();
    expect(screen.getByRole("button", { name: /Créditer/ })).toBeDisabled();
    known(page("deposits", [deposit]));
    fireEvent.mouseDown(await screen.findByRole("combobox", { name: "Dépôt" }));
    expect(screen.getByRole("button", { name: /Créditer/ })).toBeDisabled();
  });

  it("asks why it is another transfer when one with the reference is recorded", async () => {
    const sent: unknown[] = [];
    answer("post", "/api/leads/deposits/recharge", async (request: Request) => {
      sent.push(await request.json());
      if (sent.length > 1) return { success: true, payment_id: "p2", payment_url: null };
      const problem = { status: 409, code: "transfer_already_recorded", detail: "Déjà enregistré." };
      return Response.json(problem, { status: 409, headers: { "content-type": "application/problem+json" } });
    });
    await show(<TransferModal deposit={deposit} onClose={() => undefined} />);
    fill();
    const press = () => fireEvent.click(screen.getByRole("button", { name: /Créditer \d/ }));
    press();
    await screen.findByText("Déjà enregistré.");
    type("Pourquoi c’est un autre virement", "Deux virements du même jour");
    press();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).not.toHaveProperty("same_reference_reason");
    expect(sent[1]).toMatchObject({ same_reference_reason: "Deux virements du même jour" });
  });

  it("credits the announced transfer that it may be, and no other", async () => {
    let sent: unknown;
    answer("post", "/api/leads/deposits/recharge", () => {
      const problem = { status: 409, code: "transfer_announced", detail: "Annoncé.", payment_id: "p7" };
      return Response.json(problem, { status: 409, headers: { "content-type": "application/problem+json" } });
    });
    answer("post", "/api/admin/transfers/announced/p7/confirm", async (request: Request) => {
      sent = [new URL(request.url).pathname, await request.json()];
      return { success: true, payment: null } as never;
    });
    let closed = false;
    await show(<TransferModal deposit={deposit} onClose={() => (closed = true)} />);
    fill();
    fireEvent.click(screen.getByRole("button", { name: /Créditer \d/ }));
    fireEvent.click(await screen.findByRole("button", { name: "Créditer le virement annoncé" }));
    await waitFor(() => expect(closed).toBe(true));
    expect(sent).toMatchObject([
      "/api/admin/transfers/announced/p7/confirm",
      { payment_reference: expect.any(String), reason: expect.any(String) },
    ]);
  });

  it("opens a first deposit for a merchant who has none, from 2 000", async () => {
    answer("get", "/api/leads/deposits/all", page("deposits", []));
    let sent: unknown;
    answer("post", "/api/leads/deposits/create", async (request: Request) => {
      sent = await request.json();
      return { success: true, deposit, payment_id: "p1", payment_url: null };
    });
    await show(<TransferModal onClose={() => undefined} />);
    fireEvent.mouseDown(screen.getByRole("combobox", { name: "Marchand" }));
    fireEvent.click(await screen.findByText("Atlas Rénovation"));
    fill();
    type("Montant", "1 999,99");
    expect(screen.getByRole("button", { name: "Créditer" })).toBeDisabled();
    type("Montant", "2 000");
    const credit = screen.getByRole("button", { name: /Créditer 2.000,00/ });
    await waitFor(() => expect(credit).toBeEnabled());
    fireEvent.click(credit);
    await waitFor(() =>
      expect(sent).toEqual({
        merchant_id: deposit.merchant_id,
        initial_amount: 2000,
        payment_method: "bank_transfer",
        payment_reference: "VIR-2026-118",
        reason: "Reçu à la banque",
      }),
    );
  });
});

describe("suspending a deposit", () => {
  it("asks once, says what it does, and needs a reason", async () => {
    let sent: unknown;
    let closed = false;
    answer("put", `/api/admin/deposits/${deposit.id}/suspend`, async (request: Request) => {
      sent = await request.json();
      return { success: true, deposit: { ...deposit, status: "suspended" } };
    });
    await show(
      <SuspendDeposit
        deposit={deposit}
        onClose={() => {
          closed = true;
        }}
      />,
    );
    expect(screen.getByText(/Il ne paiera plus de nouveau lead/)).toBeInTheDocument();
    const confirm = screen.getByRole("button", { name: "Suspendre" });
    expect(confirm).toBeDisabled();
    type("Motif", "Litige en cours");
    fireEvent.click(confirm);
    await waitFor(() => expect(closed).toBe(true));
    expect(sent).toEqual({ reason: "Litige en cours" });
  });

  it("resumes a suspended one, and stays open with the reason of a refusal", async () => {
    answer("put", `/api/admin/deposits/${deposit.id}/resume`, () =>
      problem(409, { detail: "Ce dépôt n’est pas suspendu." }),
    );
    await show(<SuspendDeposit deposit={{ ...deposit, status: "suspended" }} onClose={() => undefined} />);
    type("Motif", "Litige réglé");
    fireEvent.click(screen.getByRole("button", { name: "Réactiver" }));
    expect(await screen.findByText("Ce dépôt n’est pas suspendu.")).toBeInTheDocument();
  });
});

describe("the audit", () => {
  const checks = [
    { name: "balances", violations: 0, examples: [] },
    { name: "splits", violations: 2, examples: ["lead 1: 80.00 <> 79.99"] },
  ];

  it("names what contradicts itself first, and runs again on demand", async () => {
    let running = false;
    answer("get", "/api/admin/audit", () => ({
      checked_at: "2026-11-23T08:00:00Z",
      running,
      failed: false,
      clean: false,
      merchants: 3,
      checks: running ? [] : checks,
    }));
    answer("post", "/api/admin/audit", () => {
      running = true;
      return { checked_at: null, running, failed: false, checks: [] };
    });
    await show(<Audit />);
    expect((await screen.findAllByText("2 écarts"))[0]).toBeInTheDocument();
    expect(screen.getByText("lead 1: 80.00 <> 79.99")).toBeInTheDocument();
    const names = screen.getAllByText(/^(balances|splits)$/).map((each) => each.textContent);
    expect(names).toEqual(["splits", "balances"]);
    fireEvent.click(screen.getByRole("button", { name: "Lancer l’audit" }));
    expect(await screen.findByText("Audit en cours")).toBeInTheDocument();
    running = false;
    expect(await screen.findByText("Lancer l’audit")).toBeInTheDocument();
  });

  it("says that a later run broke off, and whose result is shown", async () => {
    answer("get", "/api/admin/audit", {
      checked_at: "2026-11-23T08:00:00Z",
      running: false,
      failed: true,
      clean: true,
      merchants: 3,
      checks: checks.slice(0, 1),
    });
    await show(<Audit />);
    expect(await screen.findByText(/Un audit plus récent s’est interrompu/)).toBeInTheDocument();
    expect(screen.getByText(/3 marchands/)).toBeInTheDocument();
  });

  it("says so while there was none", async () => {
    answer("get", "/api/admin/audit", { checked_at: null, running: false, failed: false, checks: [] });
    await show(<Audit />);
    expect(await screen.findByText("Aucun audit pour l’instant")).toBeInTheDocument();
    expect(screen.queryByText("0 écart")).not.toBeInTheDocument();
  });
});

describe("the platform", () => {
  it("shows how far leads came", async () => {
    await show(<Funnel stats={statsOf(30)} />);
    const steps = within(screen.getAllByRole("list")[0] as HTMLElement).getAllByRole("listitem");
    expect(steps.map(read)).toEqual([
      "5Créés · 100 %",
      "3Décidés · 60 %",
      "2Validés · 40 %",
      "1Convertis · 20 %",
    ]);
  });
});

describe("jobs", () => {
  const run = {
    id: "r1",
    state: "done" as const,
    asked_by: "clock" as const,
    asked_by_name: null,
    due_at: "2026-11-22T23:00:00Z",
    attempts: 2,
    begun_at: "2026-11-22T23:00:01Z",
    ended_at: "2026-11-22T23:00:02Z",
    counts: [
      { what: "leads_lost" as const, count: 3 },
      { what: "leads_validated" as const, count: 0 },
    ],
  };
  const job = {
    name: "expire-leads" as const,
    schedule: { every: "day" as const, at: "23:00" },
    next_at: "2026-11-23T23:00:00Z",
  };

  it("shows the schedule, the next tick and how the latest run went, and runs one", async () => {
    const asked = {
      ...run,
      id: "r2",
      state: "waiting" as const,
      asked_by: "admin" as const,
      asked_by_name: "Amina Tazi",
      attempts: 0,
      begun_at: null,
      ended_at: null,
      counts: [],
    };
    const runs: object[] = [run];
    answer("get", "/api/admin/jobs", () => ({ jobs: [{ ...job, runs }], total: 1, next_cursor: null }));
    answer("post", "/api/admin/jobs/expire-leads/run", () => {
      runs.unshift(asked);
      return { success: true, run: asked };
    });
    await show(<Jobs />);
    expect(await screen.findByText("3 leads perdus · 2 essais")).toBeInTheDocument();
    expect(screen.getByText(/Chaque jour à 23:00 · Prochaine.: 23\/11\/2026/)).toBeInTheDocument();
    expect(screen.getByText("Terminée")).toBeInTheDocument();
    fireEvent.click(screen.getByRole("button", { name: /^Exécuter/ }));
    expect(await screen.findByText(/par Amina Tazi/)).toBeInTheDocument();
    expect(screen.getByText("En attente")).toBeInTheDocument();
  });
});
