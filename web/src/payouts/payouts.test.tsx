import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { Centimes } from "@/format/money";
import { payout } from "@/testing/payouts";
import { answer, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { AccountPanel } from "./AccountPanel";
import { AskPayout } from "./AskPayout";
import { Batches } from "./Batches";
import { Decide, verbsOf } from "./Decide";
import { PayoutDialog } from "./PayoutDialog";
import { PayoutList } from "./PayoutList";

const RIB = "011 519 0000012050005349 21";
const read = (element: HTMLElement) =>
  (element.textContent ?? "").replace(/\u00a0/g, " ").replace(/[\u2066-\u2069]/g, "");
const type = (label: string, value: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
};

describe("asking for a payout", () => {
  const ask = async (
    account = { rib: RIB, holder: "Yasmine El Fassi" } as { rib: string; holder: string } | null,
  ) => {
    const onAsked = vi.fn();
    const onClose = vi.fn();
    await show(
      <AskPayout available={48_000 as Centimes} account={account} onAsked={onAsked} onClose={onClose} />,
    );
    return { onAsked, onClose };
  };

  it("begins with everything that is available and the account that is known", async () => {
    const sent: { body: unknown; key: string | null }[] = [];
    answer("post", "/api/payouts", async (request: Request) => {
      sent.push({ body: await request.json(), key: request.headers.get("idempotency-key") });
      return { success: true, payout };
    });
    const { onAsked, onClose } = await ask();
    expect(screen.getByLabelText("Montant")).toHaveValue("480,00");
    fireEvent.click(screen.getByRole("button", { name: "Demander" }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent[0]?.body).toEqual({ amount: 480, rib: RIB, holder: "Yasmine El Fassi" });
    expect(sent[0]?.key).toBeTruthy();
    expect(onAsked).toHaveBeenCalledWith(payout);
  });

  it("says what is wrong before anything is sent", async () => {
    answer("post", "/api/payouts", () => {
      throw new Error("nothing may be sent");
    });
    await ask(null);
    type("Montant", "480,01");
    type("RIB", "011 519 0000012050005349 22");
    fireEvent.click(screen.getByRole("button", { name: "Demander" }));
    expect(await screen.findByText(/vérifiez ses 24 chiffres/)).toBeInTheDocument();
    expect(screen.getByText("Ce champ est obligatoire.")).toBeInTheDocument();
    const limits = screen.getAllByText(
      (_, element) => element !== null && /Entre 200,00 dhs et 480,00 dhs/.test(read(element as HTMLElement)),
    );
    expect(limits.length).toBeGreaterThan(0);
    type("RIB", "MA64 0115 1900 0001 2050 0053 4921");
    expect(screen.getByLabelText("RIB")).toHaveValue(RIB);
  });

  it("repeats a request whose answer was lost under the same key, and shows a refusal", async () => {
    const keys: (string | null)[] = [];
    answer("post", "/api/payouts", (request: Request) => {
      keys.push(request.headers.get("idempotency-key"));
      return keys.length === 1
        ? problem(503)
        : problem(409, { detail: "Vos gains disponibles sont inférieurs." });
    });
    await ask();
    const button = screen.getByRole("button", { name: "Demander" });
    fireEvent.click(button);
    await screen.findByRole("alert");
    fireEvent.click(button);
    expect(await screen.findByText("Vos gains disponibles sont inférieurs.")).toBeInTheDocument();
    fireEvent.click(button);
    await waitFor(() => expect(keys).toHaveLength(3));
    expect(keys[1]).toBe(keys[0]);
    expect(keys[2]).not.toBe(keys[0]);
  });
});

describe("payouts", () => {
  it("say where they go, what became of them and why", async () => {
    const paid = {
      ...payout,
      id: "p2",
      status: "paid",
      paid_at: "2026-11-20T10:00:00Z",
      reference: "VIR-118",
    } as const;
    const rejected = { ...payout, id: "p3", status: "rejected", reason: "Compte d’un tiers" } as const;
    const { container } = await show(<PayoutList ofEverybody payouts={[payout, paid, rejected]} />);
    const text = read(container);
    for (const words of [
      RIB,
      "Premier versement sur ce compte.",
      "Payé le 20/11/2026 · VIR-118",
      "Motif : Compte d’un tiers",
    ]) {
      expect(text).toContain(words);
    }
    for (const state of ["Demandé", "Payé", "Refusé"]) expect(screen.getByText(state)).toBeInTheDocument();
  });

  it("show the earnings that they take", async () => {
    const items = [
      {
        earning_id: "e1",
        kind: "reversal",
        lead_id: "l1",
        merchant_name: "Atlas",
        amount: -20,
        earned_at: "2026-11-01T10:00:00Z",
      },
      {
        earning_id: "e2",
        kind: "commission",
        lead_id: "l2",
        merchant_name: "Atlas",
        amount: 500,
        earned_at: "2026-11-02T10:00:00Z",
      },
    ];
    answer("get", `/api/payouts/${payout.id}`, { payout: { ...payout, items } });
    await show(<PayoutDialog id={payout.id} onClose={() => undefined} />);
    const dialog = await screen.findByRole("dialog");
    await within(dialog).findByText("2 gains");
    expect(read(dialog)).toContain("commission rendue au marchand · 01/11/2026");
    expect(read(dialog)).toContain("−20,00 dhs");
  });
});

describe("the account", () => {
  it("is shown, and changed with its key checked", async () => {
    let sent: unknown;
    answer("get", "/api/payouts/account", { account: null, updated_at: null });
    answer("put", "/api/payouts/account", async (request: Request) => {
      sent = await request.json();
      answer("get", "/api/payouts/account", {
        account: { rib: payout.rib, holder: "Salma" },
        updated_at: payout.created_at,
      });
      return { success: true, account: { rib: payout.rib, holder: "Salma" }, updated_at: payout.created_at };
    });
    const { container } = await show(<AccountPanel />);
    fireEvent.click(await screen.findByRole("button", { name: "Ajouter" }));
    type("RIB", payout.rib);
    type("Titulaire du compte", "Salma");
    fireEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(sent).toEqual({ rib: RIB, holder: "Salma" }));
    await waitFor(() => expect(read(container)).toContain(`Salma · ${RIB}`));
  });
});

describe("deciding", () => {
  it("allows what the state allows", () => {
    expect(verbsOf).toEqual({
      requested: ["approve", "reject"],
      approved: ["paid", "reject"],
      paid: ["returned"],
      rejected: [],
      returned: [],
    });
  });

  it("asks for the bank's reference before a payout is paid, and says when another admin has to", async () => {
    answer("put", `/api/payouts/${payout.id}/paid`, () =>
      problem(409, { code: "same_admin", detail: "Un autre administrateur est requis." }),
    );
    const onClose = vi.fn();
    await show(<Decide payout={{ ...payout, status: "approved" }} verb="paid" onClose={onClose} />);
    const button = screen.getByRole("button", { name: "Marquer payé" });
    expect(button).toBeDisabled();
    fireEvent.change(screen.getByLabelText("Référence du virement"), { target: { value: " VIR-118 " } });
    fireEvent.click(button);
    expect(await screen.findByRole("alert")).toHaveTextContent("Un autre administrateur est requis.");
    expect(onClose).not.toHaveBeenCalled();
  });

  it("warns when what is rejected was sent to the bank", async () => {
    let sent: unknown;
    answer("put", `/api/payouts/${payout.id}/reject`, async (request: Request) => {
      sent = await request.json();
      return { success: true, payout, already_applied: false };
    });
    const onClose = vi.fn();
    await show(<Decide payout={{ ...payout, batch_id: "b1" }} verb="reject" onClose={onClose} />);
    expect(screen.getByText(/déjà dans un fichier pour la banque/)).toBeInTheDocument();
    fireEvent.change(screen.getByLabelText("Motif"), { target: { value: "Compte clos" } });
    fireEvent.click(screen.getByRole("button", { name: "Refuser" }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent).toEqual({ reason: "Compte clos" });
  });
});

describe("files for the bank", () => {
  const batch = {
    id: "b1",
    payer: { rib: payout.rib, holder: "Leads SARL" },
    payouts: 2,
    amount: 960,
    made_by_name: "Amina Tazi",
    created_at: "2026-11-23T08:00:00Z",
  };

  it("are made once there is something to send", async () => {
    answer("get", "/api/payouts/batches", { batches: [batch], total: 1, next_cursor: null, can_send: true });
    let made = 0;
    answer("post", "/api/payouts/batches", () => {
      made += 1;
      return { success: true, batch };
    });
    const { container } = await show(<Batches approved={1} />);
    fireEvent.click(await screen.findByRole("button", { name: "Préparer un fichier" }));
    const dialog = await screen.findByRole("dialog");
    expect(made).toBe(0);
    fireEvent.click(within(dialog).getByRole("button", { name: "Préparer un fichier" }));
    await waitFor(() => expect(made).toBe(1));
    expect(read(container)).toContain("2 versements · Amina Tazi");
    expect(screen.getByRole("button", { name: "Télécharger le fichier XML" })).toBeInTheDocument();
  });

  it("are not made without an account that pays", async () => {
    answer("get", "/api/payouts/batches", { batches: [], total: 0, next_cursor: null, can_send: false });
    await show(<Batches approved={1} />);
    expect(await screen.findByText(/LEADS_PAYOUT_RIB/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Préparer un fichier" })).not.toBeInTheDocument();
  });
});
