import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { QuarantinedEvent, ReplayedEvent } from "@/api/types";
import { answer, page, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { Quarantine } from "./Quarantine";
import { QuarantineNotice } from "./QuarantineNotice";

const event: QuarantinedEvent = {
  id: "0193571a-0000-7000-8000-000000000900",
  provider: "stripe",
  event_id: "evt_1",
  kind: "checkout.session.completed",
  problem: "other_amount",
  amount: 5000,
  payment_id: "0193571a-0000-7000-8000-000000000901",
  received_at: "2026-11-23T08:00:00Z",
};
const REPLAY = `/api/admin/payments/quarantine/${event.id}/replay`;
const QUEUE = "/api/admin/payments/quarantine";
const replayed = (said: Partial<ReplayedEvent>) => ({
  success: true,
  event: { id: event.id, state: "quarantined", problem: null, ...said },
});
const clickReplay = async () =>
  fireEvent.click(await screen.findByRole("button", { name: "Rejouer le message evt_1" }));

it("says what came, why it was not applied, and which payment it names", async () => {
  answer("get", QUEUE, page("events", [event, { ...event, id: "e2", payment_id: null, amount: null }]));
  await show(<Quarantine />);
  expect(await screen.findAllByText("Il annonce un autre montant que celui du paiement.")).toHaveLength(2);
  expect(screen.getAllByText("checkout.session.completed")[0]).toBeInTheDocument();
  const links = screen.getAllByRole("link", { name: "Voir le paiement" });
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    `/paiement/retour?payment=${event.payment_id}`,
  ]);
});

it("keeps a message that still cannot be applied, and says why", async () => {
  answer("get", QUEUE, page("events", [event]));
  answer("post", REPLAY, replayed({ problem: "transaction_used" }));
  await show(<Quarantine />);
  await clickReplay();
  expect(await screen.findByRole("status")).toHaveTextContent(
    "Le message evt_1 reste en quarantaine. Sa transaction a déjà payé un autre paiement.",
  );
});

it("says that it is applied, and asks anew for what is left", async () => {
  let left = [event];
  answer("get", QUEUE, () => page("events", left));
  answer("post", REPLAY, () => {
    left = [];
    return replayed({ state: "applied" });
  });
  await show(<Quarantine />);
  await clickReplay();
  expect(await screen.findByText("Le message evt_1 est appliqué.")).toBeInTheDocument();
  expect(await screen.findByText("Aucun message en quarantaine.")).toBeInTheDocument();
});

it("says so when the provider is not configured any more, and lets it be tried again", async () => {
  answer("get", QUEUE, page("events", [event]));
  answer("post", REPLAY, () => problem(409, { detail: "Ce moyen de paiement n’est pas disponible." }));
  await show(<Quarantine />);
  await clickReplay();
  expect(await screen.findByRole("alert")).toHaveTextContent("Ce moyen de paiement n’est pas disponible.");
  await waitFor(() => expect(screen.getByRole("button", { name: /Rejouer/ })).toBeEnabled());
});

it("is announced to who looks at the platform, and only while something waits", async () => {
  answer("get", QUEUE, page("events", [event]));
  const { unmount } = await show(<QuarantineNotice />);
  expect(await screen.findByText("1 message en quarantaine.")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Examiner" })).toHaveAttribute(
    "href",
    "/paiements?view=quarantine",
  );
  unmount();
  answer("get", QUEUE, page("events", []));
  const { queries } = await show(<QuarantineNotice />);
  await waitFor(() => expect(queries.isFetching()).toBe(0));
  expect(screen.queryByRole("link")).not.toBeInTheDocument();
});
