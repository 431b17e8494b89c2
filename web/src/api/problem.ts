interface FieldError {
  field: string;
  code: string;
  message: string;
}

/** An answer that is not a success (RFC 9457), or no answer at all (status 0). */
export class ProblemError extends Error {
  readonly status: number;
  readonly code: string;
  /** For the support: shown to people for server errors only. */
  readonly reference: string | undefined;
  readonly fields: FieldError[];
  readonly retryAfter: number | undefined;
  /** With `terms_changed`: what the lead costs now, in dirhams. */
  readonly commission: number | undefined;
  /** The payment as which a transfer was recorded or announced. */
  readonly payment: string | undefined;

  constructor(init: {
    status: number;
    code: string;
    message: string;
    reference?: string | undefined;
    fields?: FieldError[];
    retryAfter?: number | undefined;
    commission?: number | undefined;
    payment?: string | undefined;
  }) {
    super(init.message);
    this.name = "ProblemError";
    this.status = init.status;
    this.code = init.code;
    this.reference = init.reference;
    this.fields = init.fields ?? [];
    this.retryAfter = init.retryAfter;
    this.commission = init.commission;
    this.payment = init.payment;
  }

  /** Nothing says whether the request was carried out. */
  get answerLost(): boolean {
    return this.status === 0 || this.status >= 500;
  }

  static unreachable(): ProblemError {
    return new ProblemError({ status: 0, code: "unreachable", message: "unreachable" });
  }

  static async from(response: Response): Promise<ProblemError> {
    const body: unknown = await response.json().catch(() => null);
    const problem = isRecord(body) ? body : {};
    const retryAfter = Number(response.headers.get("retry-after"));
    return new ProblemError({
      status: response.status,
      code: text(problem.code) ?? `http_${response.status}`,
      message: text(problem.detail) ?? text(problem.title) ?? response.statusText,
      reference: response.headers.get("x-request-id") ?? text(problem.request_id),
      fields: Array.isArray(problem.errors) ? problem.errors.filter(isFieldError) : [],
      retryAfter: retryAfter > 0 ? retryAfter : undefined,
      commission: typeof problem.commission_amount === "number" ? problem.commission_amount : undefined,
      payment: text(problem.payment_id),
    });
  }
}

export function toProblem(error: unknown): ProblemError {
  return error instanceof ProblemError ? error : ProblemError.unreachable();
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function isFieldError(value: unknown): value is FieldError {
  return isRecord(value) && typeof value.field === "string" && typeof value.message === "string";
}
