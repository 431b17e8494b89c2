import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import type { Campaign, Deposit } from "@/api/types";
import { campaign, deposit, lead, methods, payable } from "@/testing/samples";
import { answer, page } from "@/testing/server";
import { show } from "@/testing/show";
import { MerchantChecklist } from "./MerchantChecklist";
import { SenderChecklist } from "./SenderChecklist";
import { useMerchantSteps, useSenderSteps } from "./steps";

interface World {
  deposits: Deposit[];
  campaigns: Campaign[];
  agreements: number;
  leads: number;
  waiting: number;
  earnings: number;
}

const nothing: World = { deposits: [], campaigns: [], agreements: 0, leads: 0, waiting: 0, earnings: 0 };
let world: World;
const some = (key: string, count: number) => ({ ...page(key, count > 0 ? [lead] : []), total: count });

beforeEach(() => {
  world = nothing;
  answer("get", "/api/leads", (request: Request) =>
    some("leads", new URL(request.url).searchParams.get("status") ? world.waiting : world.leads),
  );
  answer("get", "/api/leads/influencer/my-leads", () => some("leads", world.leads));
  answer("get", "/api/leads/deposits/all", () => page("deposits", world.deposits));
  answer("get", "/api/campaigns", () => page("campaigns", world.campaigns));
  answer("get", "/api/leads/agreements/my-agreements", () => ({
    ...page("agreements", []),
    total: world.agreements,
  }));
  answer("get", "/api/earnings", () => ({
    totals: { pending: 0, available: 0, requested: 0, paid: 0 },
    ...page("earnings", []),
    total: world.earnings,
  }));
  answer("get", "/api/payments", page("payments", []));
  answer("get", "/api/payment-methods", payable(methods));
});

function Merchant() {
  const steps = useMerchantSteps();
  return steps ? <MerchantChecklist steps={steps} /> : <p>rien</p>;
}

function Sender() {
  const steps = useSenderSteps();
  return steps ? <SenderChecklist steps={steps} /> : <p>rien</p>;
}

const step = (title: string) => screen.getByText(title).closest("li") as HTMLElement;
const current = () => document.querySelector("[aria-current=step] h3")?.textContent;

describe("the first hour of a merchant", () => {
  it("begins with the deposit, which is paid for on the spot", async () => {
    await show(<Merchant />);
    expect(await screen.findByText("0 sur 4")).toBeInTheDocument();
    expect(current()).toBe("Créez un dépôt");
    fireEvent.click(within(step("Créez un dépôt")).getByRole("button", { name: "Créer un dépôt" }));
    expect(await screen.findByRole("button", { name: /Payer 5.000,00/ })).toBeInTheDocument();
  });

  it("leads to the draft of a campaign, then waits for a lead", async () => {
    world = { ...nothing, deposits: [deposit], campaigns: [{ ...campaign, status: "draft" }] };
    const { queries } = await show(<Merchant />);
    expect(await screen.findByText("1 sur 4")).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Ouvrir le brouillon" })).toHaveAttribute(
      "href",
      expect.stringContaining(campaign.id),
    );
    world = { ...world, campaigns: [campaign], agreements: 1, leads: 2, waiting: 2 };
    await queries.invalidateQueries();
    await waitFor(() => expect(current()).toBe("Décidez votre premier lead"));
    expect(screen.getByRole("link", { name: "2 leads à décider" })).toBeInTheDocument();
  });

  it("is over with the first decision, whatever is paused later", async () => {
    world = { ...nothing, leads: 3, waiting: 2 };
    await show(<Merchant />);
    expect(await screen.findByText("rien")).toBeInTheDocument();
    expect(screen.queryByText("Premiers pas")).not.toBeInTheDocument();
  });
});

describe("the first hour of one who brings leads", () => {
  it("asks to sign only what there is to sign", async () => {
    const { queries } = await show(<Sender />);
    expect(await screen.findByText("0 sur 2")).toBeInTheDocument();
    world = { ...nothing, agreements: 1 };
    await queries.invalidateQueries();
    expect(await screen.findByText("Signez votre accord")).toBeInTheDocument();
  });

  it("is over with the first gain", async () => {
    world = { ...nothing, leads: 1, earnings: 1 };
    await show(<Sender />);
    await screen.findByText("rien");
    await waitFor(() => expect(screen.queryByText("Premiers pas")).not.toBeInTheDocument());
  });
});
