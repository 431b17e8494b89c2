import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { AlertLevel, Deposit } from "@/api/types";
import { changeLanguage } from "@/i18n";
import { setPreference } from "@/preferences";
import { account, campaign, deduction, deposit, lead, methods, payable } from "@/testing/samples";
import { answer, page, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { DepositBalanceCard } from "./DepositBalanceCard";
import { DepositBalanceView } from "./DepositBalanceView";
import { RechargeModal } from "./RechargeModal";

const ALL = "/api/leads/deposits/all";
const only = (changes: object = {}) => page("deposits", [{ ...deposit, ...changes }]);

beforeEach(() => {
  answer("get", ALL, only());
  answer("get", "/api/leads/deposits/transactions", page("transactions", [deduction]));
  answer("get", "/api/leads", { leads: [lead], total: 8, next_cursor: null });
  answer("get", "/api/campaigns", page("campaigns", []));
  answer("get", `/api/leads/deposits/${deposit.id}`, deposit);
  answer("get", "/api/payment-methods", payable(methods));
});

/** What is read: no-break spaces as spaces, isolates removed. */
const read = (element: HTMLElement) =>
  (element.textContent ?? "").replace(/\u00a0/g, " ").replace(/[\u2066-\u2069]/g, "");

describe("DepositBalanceCard", () => {
  it("shows a skeleton, then the figures, their age and the latest movements", async () => {
    const { container } = await show(<DepositBalanceCard />);
    expect(container.querySelector("[aria-busy='true']")).toBeInTheDocument();
    const card = await screen.findByRole("region", { name: "Dépôt Toutes les campagnes" });
    await screen.findByText("Ahmed Bennani");
    const text = read(card);
    expect(text).toContain("2 100,50 dhs");
    expect(text).toContain("2 340,50 dhs");
    expect(text).toContain("−240,00 dhs");
    expect(text).toContain("3 leads en attente");
    expect(text).toContain("À jour · 08:42");
    expect(text).toContain("−80,00");
    expect(screen.getByRole("img", { name: /42.%.*Attention/ })).toBeInTheDocument();
    await waitFor(() => expect(read(card)).toContain("de 5 000 dhs"));
  });

  it.each<[AlertLevel, string, number, string | null]>([
    ["HEALTHY", "Sain", 5000, null],
    ["ATTENTION", "Attention", 2100.5, null],
    ["WARNING", "Avertissement", 854.5, null],
    ["CRITICAL", "Critique", 412.5, "Plus que 412,50 dhs disponibles."],
    ["DEPLETED", "Épuisé", 0, "Dépôt épuisé : nouveaux leads bloqués."],
  ])("%s is said in words, and recharging is never refused", async (level, word, available, banner) => {
    answer("get", ALL, only({ alert_level: level, available_balance: available }));
    await show(<DepositBalanceCard />);
    expect(await screen.findByText(word)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Recharger" })).toBeEnabled();
    if (banner === null) expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    else expect(read(screen.getByRole("alert"))).toContain(banner);
  });

  it("offers a first deposit of at least 2 000 when there is none", async () => {
    answer("get", ALL, page("deposits", []));
    await show(<DepositBalanceCard />);
    expect(read(await screen.findByText(/Un dépôt d’au moins/))).toContain("2 000,00 dhs");
    expect(screen.queryByText("0,00")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Créer un dépôt" })).toBeEnabled();
  });

  it("offers another deposit while the first one is unpaid", async () => {
    answer("get", ALL, only({ status: "pending" }));
    const open = {
      id: "p1",
      deposit_id: deposit.id,
      status: "pending",
      payment_url: "https://pay.example/p1",
    };
    answer("get", "/api/payments", page("payments", [open]));
    await show(<DepositBalanceCard />);
    expect(await screen.findByText(/Un dépôt attend encore son paiement/)).toBeInTheDocument();
    expect(screen.queryByText("Épuisé")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Créer un dépôt" })).toBeEnabled();
  });

  it("promises nothing when the server fails, gives the reference, and tries again", async () => {
    let fails = true;
    answer("get", ALL, () => (fails ? problem(500) : only()));
    await show(<DepositBalanceCard />);
    const alert = await screen.findByRole("alert");
    expect(read(alert)).toContain("vérifiez s’il est arrivé. Référence : 7F3A-21C9.");
    fails = false;
    fireEvent.click(within(alert).getByRole("button", { name: "Réessayer" }));
    expect(await screen.findByText("Solde actuel")).toBeInTheDocument();
  });

  it("keeps the old figures, marked with their time, when they cannot be renewed", async () => {
    await show(
      <DepositBalanceView
        deposit={deposit}
        at={Date.parse("2026-11-23T08:12:00Z")}
        stale
        onRecharge={() => undefined}
      />,
    );
    expect(read(screen.getByRole("status"))).toBe("Hors ligne · données de 08:12");
    expect(screen.getByText("Solde actuel")).toBeInTheDocument();
  });

  it("isolates amounts inside Arabic text", async () => {
    setPreference({ language: "ar" });
    await changeLanguage("ar");
    answer("get", ALL, only({ alert_level: "CRITICAL", available_balance: 412.5 }));
    await show(<DepositBalanceCard />);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("\u2066412,50\u2069\u00a0درهم");
    expect(document.documentElement.dir).toBe("rtl");
    setPreference({ language: "fr" });
  });
});

describe("several deposits", () => {
  const empty: Deposit = {
    ...deposit,
    id: `${deposit.id.slice(0, -1)}1`,
    campaign_id: campaign.id,
    campaign_name: campaign.name,
    alert_level: "DEPLETED",
    available_balance: 0,
    percentage_available: 0,
  };

  it("shows the one that needs its merchant most, and every other in a line of its own", async () => {
    answer("get", ALL, page("deposits", [deposit, empty]));
    await show(<DepositBalanceCard />);
    const card = await screen.findByRole("region", { name: `Dépôt ${campaign.name}` });
    expect(within(card).getByRole("alert")).toBeInTheDocument();
    // The leads that wait are on both.
    expect(read(card)).not.toContain("8 leads");
    fireEvent.click(within(card).getByRole("button", { name: "Toutes les campagnes" }));
    expect(await screen.findByRole("region", { name: "Dépôt Toutes les campagnes" })).toBeInTheDocument();
  });

  it("recharges the one whose button was clicked", async () => {
    answer("get", ALL, page("deposits", [deposit, empty]));
    let body: unknown;
    answer("post", "/api/leads/deposits/recharge", async (request: Request) => {
      body = await request.json();
      return problem(409, { detail: "Plus tard." });
    });
    await show(<DepositBalanceCard />);
    fireEvent.click(await screen.findByRole("button", { name: "Recharger Toutes les campagnes" }));
    fireEvent.click(await screen.findByRole("button", { name: /Payer/ }));
    expect(await screen.findByText("Plus tard.")).toBeInTheDocument();
    expect(body).toMatchObject({ deposit_id: deposit.id });
  });

  it("is never healthy while it is suspended", async () => {
    answer("get", ALL, only({ status: "suspended", alert_level: "HEALTHY" }));
    await show(<DepositBalanceCard />);
    expect(await screen.findByText("Suspendu")).toBeInTheDocument();
    expect(screen.queryByText("Sain")).not.toBeInTheDocument();
    expect(screen.getByRole("img", { name: /Suspendu/ })).toBeInTheDocument();
  });
});

describe("a deposit that a dispute stopped", () => {
  const stopped = { status: "suspended", suspended_for: "chargeback" } as const;

  it("says what is owed, and nothing of the administration", async () => {
    answer("get", ALL, only({ ...stopped, owed: 499.5 }));
    await show(<DepositBalanceCard />);
    const notice = await screen.findByText(/contesté et repris/);
    expect(notice).toHaveTextContent("499,50");
    expect(screen.queryByText(/administration/)).not.toBeInTheDocument();
  });

  it("says that it is being settled once nothing is owed", async () => {
    answer("get", ALL, only({ ...stopped, owed: 0 }));
    await show(<DepositBalanceCard />);
    expect(await screen.findByText(/jusqu’à ce que nous ayons réglé cela/)).toBeInTheDocument();
  });
});

describe("RechargeModal", () => {
  const open = async (which: Deposit | null = deposit, among: Deposit[] = which ? [which] : []) => {
    const went: string[] = [];
    await show(
      <RechargeModal
        open
        deposit={which}
        among={among}
        onClose={() => undefined}
        go={(url) => went.push(url)}
      />,
    );
    await screen.findByRole("radiogroup", { name: "Moyen de paiement" });
    return went;
  };

  it("opens a payment and leaves for the provider's page, saying what will change", async () => {
    const sent: { key: string | null; body: unknown }[] = [];
    answer("post", "/api/leads/deposits/recharge", async (request: Request) => {
      sent.push({ key: request.headers.get("idempotency-key"), body: await request.json() });
      return { success: true, payment_id: "p1", payment_url: "https://pay.example/p1" };
    });
    const went = await open();
    expect(read(screen.getByRole("dialog"))).toContain("2 340,507 340,50 dhs");
    fireEvent.click(screen.getByRole("button", { name: /Payer 5.000,00/ }));
    await waitFor(() => expect(went).toEqual(["https://pay.example/p1"]));
    expect(sent).toHaveLength(1);
    expect(sent[0]?.key).toMatch(/^[\x21-\x7e]{1,255}$/);
    expect(sent[0]?.body).toEqual({ deposit_id: deposit.id, amount: 5000, payment_method: "stripe" });
  });

  it("keeps a card only of those who agree to the text beside it", async () => {
    const sent: unknown[] = [];
    const card_consent = { version: "2026-11", fr: "J’accepte d’être débité.", ar: "أوافق.", en: "I agree." };
    const keeping = methods.map((one) => ({ ...one, saves_cards: one.method === "stripe" }));
    answer("get", "/api/payment-methods", { ...payable(keeping), card_consent });
    answer("post", "/api/leads/deposits/recharge", async (request: Request) => {
      sent.push(await request.json());
      return problem(409, { detail: "Plus tard." });
    });
    await open();
    const pay = () => fireEvent.click(screen.getByRole("button", { name: /Payer 5.000,00/ }));
    expect(screen.getByText("J’accepte d’être débité.")).toBeInTheDocument();
    pay();
    await waitFor(() => expect(sent).toHaveLength(1));
    await screen.findByText("Plus tard.");
    fireEvent.click(screen.getByRole("checkbox", { name: "Enregistrer cette carte" }));
    pay();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[0]).not.toHaveProperty("save_card");
    expect(sent[1]).toMatchObject({ save_card: true });
    fireEvent.click(screen.getByRole("radio", { name: /^Carte marocaine/ }));
    expect(screen.queryByRole("checkbox", { name: "Enregistrer cette carte" })).not.toBeInTheDocument();
  });

  it("accepts a free amount within the limits only", async () => {
    await open();
    fireEvent.click(screen.getByRole("radio", { name: "Autre montant" }));
    const field = await screen.findByLabelText("Autre montant", { selector: "#free-amount" });
    fireEvent.change(field, { target: { value: "499,99" } });
    expect(screen.getByRole("button", { name: /Choisissez un montant/ })).toBeDisabled();
    fireEvent.change(field, { target: { value: "500.50" } });
    expect(await screen.findByRole("button", { name: /Payer 500,50/ })).toBeEnabled();
    fireEvent.change(field, { target: { value: "100 000,01" } });
    expect(screen.getByRole("button", { name: /Choisissez un montant/ })).toBeDisabled();
  });

  it("offers what the server says it has, and nothing that it has not", async () => {
    const sandbox = methods
      .filter(({ method }) => method !== "cmi")
      .map((each) => (each.online ? { ...each, method: "sandbox" as const } : each));
    answer("get", "/api/payment-methods", payable(sandbox));
    await open();
    const offered = within(screen.getByRole("radiogroup", { name: "Moyen de paiement" })).getAllByRole(
      "radio",
    );
    expect(offered).toHaveLength(1);
    expect(screen.getByRole("radio", { name: /Paiement d’essai/ })).toBeChecked();
  });

  it("announces a transfer where we have an account, and shows how it is made", async () => {
    let sent: unknown;
    answer("get", "/api/payment-methods", payable(methods, [account, { ...account, name: "BMCE" }]));
    answer("post", "/api/leads/deposits/recharge", async (request: Request) => {
      sent = await request.json();
      return { success: true, payment_id: "p1", payment_url: null };
    });
    const { router } = await show(
      <RechargeModal open deposit={deposit} among={[deposit]} onClose={() => undefined} />,
    );
    fireEvent.click(await screen.findByRole("radio", { name: /^Virement/ }));
    expect(read(screen.getByRole("dialog"))).toContain("Rien n’est crédité avant son arrivée");
    fireEvent.click(screen.getByRole("button", { name: /Annoncer le virement de 5.000,00/ }));
    await waitFor(() => expect(router.state.location.href).toBe("/paiement/retour?payment=p1"));
    expect(sent).toEqual({
      deposit_id: deposit.id,
      amount: 5000,
      payment_method: "bank_transfer",
      bank_account: "Attijari",
    });
  });

  it("says how else to pay where no provider is configured", async () => {
    answer("get", "/api/payment-methods", payable(methods.slice(2)));
    await show(<RechargeModal open deposit={deposit} among={[deposit]} onClose={() => undefined} />);
    expect(await screen.findByText(/Aucun paiement en ligne/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Payer/ })).not.toBeInTheDocument();
  });

  it("creates the first deposit when there is none, and shows a refusal", async () => {
    answer("post", "/api/leads/deposits/create", () =>
      problem(422, { detail: "Ce moyen de paiement n’est pas disponible." }),
    );
    const went = await open(null);
    fireEvent.click(screen.getByRole("button", { name: /Payer/ }));
    expect(await screen.findByText("Ce moyen de paiement n’est pas disponible.")).toBeInTheDocument();
    expect(went).toEqual([]);
  });
});
