/** A client somewhere else than all the others. */
export function elsewhere(): { "x-forwarded-for": string } {
  const part = () => Math.floor(Math.random() * 256);
  return { "x-forwarded-for": `10.${part()}.${part()}.${part()}` };
}

/** Calls the API like any other client, and says what it answered when that is not a success. */
export class Api {
  constructor(
    readonly server: string,
    private readonly token?: string,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.call<T>("GET", path);
  }

  post<T>(path: string, body: object, key?: string): Promise<T> {
    return this.call<T>("POST", path, body, key);
  }

  put<T>(path: string, body: object = {}): Promise<T> {
    return this.call<T>("PUT", path, body);
  }

  /** The status and the code of a refusal. */
  async refusal(method: string, path: string, body: object): Promise<string> {
    const answer = await this.send(method, path, body);
    const problem = (await answer.json()) as { code?: string };
    return `${answer.status} ${problem.code ?? ""}`;
  }

  private async call<T>(method: string, path: string, body?: object, key?: string): Promise<T> {
    const answer = await this.send(method, path, body, key);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as T;
  }

  private send(method: string, path: string, body?: object, key?: string): Promise<Response> {
    return fetch(this.server + path, {
      method,
      headers: {
        "content-type": "application/json",
        ...elsewhere(),
        ...(this.token ? { authorization: `Bearer ${this.token}` } : {}),
        ...(key ? { "idempotency-key": key } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }
}
