import { fireEvent, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { show } from "@/testing/show";
import { CopyButton } from "./CopyButton";

const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal("navigator", Object.assign(Object.create(navigator), { clipboard: { writeText } }));

afterEach(() => {
  vi.unstubAllGlobals();
});

it("copies exactly the text, and says so", async () => {
  const copied: string[] = [];
  clipboard(async (text) => void copied.push(text));
  await show(<CopyButton text="LEADS-7K2M9Q" label="Code" />);
  fireEvent.click(screen.getByRole("button", { name: /^Copier.: Code$/ }));
  expect(await screen.findByRole("status")).toHaveTextContent("Copié");
  expect(copied).toEqual(["LEADS-7K2M9Q"]);
});

it("says when the browser does not let it", async () => {
  clipboard(() => Promise.reject(new Error("no")));
  await show(<CopyButton text="LEADS-7K2M9Q" label="Code" />);
  fireEvent.click(screen.getByRole("button", { name: /^Copier.: Code$/ }));
  expect(await screen.findByRole("status")).toHaveTextContent("Copie impossible ici");
});
