import { fireEvent, screen, waitFor } from "@testing-library/react";
import { HttpResponse } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { answer, problem } from "@/testing/server";
import { show } from "@/testing/show";
import { ExportButton } from "./ExportButton";
import { lineCounter } from "./export";

const CSV = "/api/leads/export.csv";
const text = new TextEncoder();
const BOM = "\ufeff";

let saved: { blob: Blob; name: string }[];

beforeEach(() => {
  saved = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob as Blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ blob, name: this.download });
  });
});

/** A file that arrives when the test says so. */
function slowFile(total: number) {
  let push: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      push = controller;
    },
  });
  answer(
    "get",
    CSV,
    () =>
      new HttpResponse(body, {
        headers: {
          "content-type": "text/csv; charset=utf-8",
          "content-disposition": 'attachment; filename="leads-2026-11-23.csv"',
          "x-total-count": String(total),
        },
      }),
  );
  return { send: (part: string) => push?.enqueue(text.encode(part)), end: () => push?.close() };
}

describe("ExportButton", () => {
  it("asks for the current filter, shows how far it is, and saves the file under its name", async () => {
    const file = slowFile(2);
    await show(<ExportButton search={{ status: "pending", source: "tiktok", q: "riad" }} />);
    fireEvent.click(screen.getByRole("button", { name: "Exporter en CSV" }));
    file.send(`${BOM}Reçu le;Client\r\n23/11/2026;Ahmed\r\n`);
    expect(await screen.findByText("1 sur 2")).toBeInTheDocument();
    file.send('23/11/2026;"Zineb\r\nKabbaj"\r\n');
    file.end();
    expect(await screen.findByText(/Fichier enregistré : 2 leads/)).toBeInTheDocument();
    expect(saved.map(({ name }) => name)).toEqual(["leads-2026-11-23.csv"]);
    expect(saved[0]?.blob.size).toBeGreaterThan(60);
    expect(screen.getByRole("button", { name: "Exporter en CSV" })).toBeEnabled();
  });

  it("sends the filter and no page", async () => {
    let asked: URLSearchParams | undefined;
    answer("get", CSV, (request: Request) => {
      asked = new URL(request.url).searchParams;
      return new HttpResponse(`${BOM}Client\r\n`, { headers: { "x-total-count": "0" } });
    });
    await show(<ExportButton search={{ view: "all", status: "lost", from: "2026-11-01" }} />);
    fireEvent.click(screen.getByRole("button", { name: "Exporter en CSV" }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(Object.fromEntries(asked ?? [])).toEqual({ status: "lost", from: "2026-11-01" });
  });

  it("can be stopped, and saves nothing then", async () => {
    const file = slowFile(1_000_000);
    await show(<ExportButton search={{}} />);
    fireEvent.click(screen.getByRole("button", { name: "Exporter en CSV" }));
    file.send(`${BOM}Client\r\nAhmed\r\n`);
    await screen.findByText(/1 sur 1.000.000/);
    fireEvent.click(screen.getByRole("button", { name: "Annuler" }));
    expect(await screen.findByRole("button", { name: "Exporter en CSV" })).toBeEnabled();
    expect(saved).toEqual([]);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says what went wrong", async () => {
    answer("get", CSV, () => problem(503));
    await show(<ExportButton search={{}} />);
    fireEvent.click(screen.getByRole("button", { name: "Exporter en CSV" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Référence : 7F3A-21C9");
    expect(saved).toEqual([]);
  });
});

describe("counting lines as they arrive", () => {
  it("does not take a line break inside quotes for an end, wherever the bytes are cut", () => {
    const bytes = text.encode('a;b\r\n"x\r\ny";"say ""hi""\n"\r\nz\r\n');
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const count = lineCounter();
      count(bytes.slice(0, cut));
      expect(count(bytes.slice(cut))).toBe(3);
    }
  });
});
