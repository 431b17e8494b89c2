import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Look } from "@/App";
import { UndoProvider, useUndo } from "./Undo";

let undone: string[];
let refuses: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  undone = [];
  refuses = false;
});
afterEach(() => {
  vi.useRealTimers();
});

function Page({ what }: { what: string }) {
  const offer = useUndo();
  const undo = async () => {
    if (refuses) throw new Error("no");
    undone.push(what);
  };
  return (
    <button type="button" onClick={() => offer({ text: `${what} est en pause.`, undo })}>
      {what}
    </button>
  );
}

const frame = () =>
  render(
    <Look>
      <UndoProvider>
        <Page what="Cuisine" />
        <Page what="Riads" />
      </UndoProvider>
    </Look>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

describe("a way back", () => {
  it("is offered for some seconds, and taken once", async () => {
    frame();
    press("Cuisine");
    expect(screen.getByRole("status")).toHaveTextContent("Cuisine est en pause.");
    press("Annuler");
    await pass(0);
    expect(undone).toEqual(["Cuisine"]);
    expect(screen.getByRole("status")).toHaveTextContent("C’est annulé.");
    expect(screen.queryByRole("button", { name: "Annuler" })).toBeNull();
    await pass(3_000);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("goes by itself, but not from under somebody's hand", async () => {
    frame();
    press("Cuisine");
    await pass(9_000);
    fireEvent.focus(screen.getByRole("button", { name: "Annuler" }));
    await pass(30_000);
    fireEvent.blur(screen.getByRole("button", { name: "Annuler" }));
    await pass(9_900);
    expect(screen.getByRole("button", { name: "Annuler" })).toBeInTheDocument();
    await pass(200);
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    expect(undone).toEqual([]);
  });

  it("is that of the last thing done, for as long", async () => {
    frame();
    press("Cuisine");
    await pass(9_000);
    press("Riads");
    await pass(9_000);
    expect(screen.getByRole("status")).toHaveTextContent("Riads est en pause.");
    press("Annuler");
    await pass(0);
    expect(undone).toEqual(["Riads"]);
  });

  it("says when it failed, and can be tried again", async () => {
    refuses = true;
    frame();
    press("Cuisine");
    press("Annuler");
    await pass(0);
    expect(undone).toEqual([]);
    refuses = false;
    press("Réessayer");
    await pass(0);
    expect(undone).toEqual(["Cuisine"]);
  });
});
