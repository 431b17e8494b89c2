import createFetchClient from "openapi-fetch";
import createQueryClient from "openapi-react-query";
import { preferences } from "@/preferences";
import { ProblemError } from "./problem";
import type { paths } from "./schema";
import { accessToken, leave, refresh } from "./session";

const OWN_401 = /\/api\/auth\/(login|register|refresh|logout)$/;

async function send(request: Request): Promise<Response> {
  const attempt = request.clone();
  const token = accessToken();
  attempt.headers.set("accept-language", preferences().language);
  if (token) attempt.headers.set("authorization", `Bearer ${token}`);
  try {
    return await fetch(attempt);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw ProblemError.unreachable();
  }
}

/** Every call of the application: signs it, renews an expired token once, and turns failures into `ProblemError`. */
export async function authorisedFetch(request: Request): Promise<Response> {
  let response = await send(request);
  if (response.status === 401 && accessToken() && !OWN_401.test(new URL(request.url).pathname)) {
    if (await refresh()) response = await send(request);
    if (response.status === 401) leave("expired");
  }
  if (!response.ok) throw await ProblemError.from(response);
  return response;
}

export const client = createFetchClient<paths>({ baseUrl: location.origin, fetch: authorisedFetch });
export const api = createQueryClient(client);
