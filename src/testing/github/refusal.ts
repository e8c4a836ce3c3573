export interface FieldProblem {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

interface RefusalMore {
  readonly errors?: readonly FieldProblem[];
  /** What REST says where it differs from GraphQL. @default the same */
  readonly restMessage?: string;
}

/** What GitHub says no with: by `status` over REST, by `type` over GraphQL. */
export class Refusal extends Error {
  readonly status: number;
  readonly type: string;
  readonly more: RefusalMore;

  constructor(status: number, type: string, message: string, more: RefusalMore = {}) {
    super(message);
    this.status = status;
    this.type = type;
    this.more = more;
  }
}

export function notFound(what: string): Refusal {
  return new Refusal(404, "NOT_FOUND", what, { restMessage: "Not Found" });
}

export function unprocessable(message: string, more: RefusalMore = {}): Refusal {
  return new Refusal(422, "UNPROCESSABLE", message, more);
}
