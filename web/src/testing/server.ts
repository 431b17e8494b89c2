import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

export const server = setupServer();

type Method = "get" | "post" | "put" | "delete";
type Answer = object | ((request: Request) => object | Response | Promise<object | Response>);

/** Answers one path of the API, with an object or with what a function makes of the request. */
export function answer(method: Method, path: string, body: Answer): void {
  server.use(
    http[method](`*${path}`, async ({ request }) => {
      const made = typeof body === "function" ? await body(request) : body;
      return made instanceof Response ? made : HttpResponse.json(made as Record<string, unknown>);
    }),
  );
}

interface ProblemInit {
  code?: string;
  detail?: string;
  errors?: { field: string; code: string; message: string }[];
  commission_amount?: number;
}

export function problem(status: number, { code = "refused", detail = "Refusé.", ...more }: ProblemInit = {}) {
  return HttpResponse.json(
    { type: "about:blank", title: "Refus", status, code, detail, request_id: "7F3A-21C9", ...more },
    { status, headers: { "content-type": "application/problem+json", "x-request-id": "7F3A-21C9" } },
  );
}

export function page<Row>(key: string, rows: Row[]) {
  return { [key]: rows, total: rows.length, next_cursor: null };
}
