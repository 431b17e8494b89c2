import { fireEvent, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Block } from "@/api/types";
import { answer, page } from "@/testing/server";
import { show } from "@/testing/show";
import { Blocks } from "./Blocks";

const blocked: Block = {
  merchant_id: "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901234",
  influencer_id: "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901235",
  influencer_name: "Salma Berrada",
  campaign_id: "0192f0c1-2d3e-7f4a-8b5c-6d7e8f901236",
  campaign_name: "Rénovation cuisine",
  reason: "low_scores",
  created_at: "2026-11-23T10:00:00Z",
};

it("lists who is blocked, why, and lifts it after asking", async () => {
  let blocks = [blocked];
  const lifted: string[] = [];
  answer("get", "/api/influencers/blocks", () => page("blocks", blocks));
  answer("delete", `/api/influencers/${blocked.influencer_id}/block`, (request: Request) => {
    lifted.push(new URL(request.url).search);
    blocks = [];
    return { success: true, already_applied: false };
  });
  await show(<Blocks />);
  expect(await screen.findByText("Salma Berrada")).toBeInTheDocument();
  expect(screen.getByText("Qualité moyenne trop basse")).toBeInTheDocument();
  fireEvent.click(screen.getByRole("button", { name: "Débloquer" }));
  expect(await screen.findByText(/pourra de nouveau envoyer des leads à cette campagne/)).toBeInTheDocument();
  expect(lifted).toHaveLength(0);
  fireEvent.click((await screen.findAllByRole("button", { name: "Débloquer" })).at(-1) as HTMLElement);
  await waitFor(() => expect(lifted).toEqual([`?campaign_id=${blocked.campaign_id}`]));
  await waitFor(() => expect(screen.queryByText("Salma Berrada")).toBeNull());
});

it("shows nothing where nobody is blocked", async () => {
  answer("get", "/api/influencers/blocks", page("blocks", []));
  await show(<Blocks />);
  await waitFor(() => expect(screen.queryByText("Personnes bloquées")).toBeNull());
});
