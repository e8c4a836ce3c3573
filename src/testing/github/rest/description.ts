import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  /** Whether it may hold slashes. */
  readonly many: boolean;
  readonly schema: Schema;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  /** E.g. `/repos/{owner}/{repo}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  readonly bodyRequired: boolean;
  /** Null where an answer has no JSON. */
  readonly answers: Readonly<Record<string, Schema | null>>;
}

export interface Description {
  /** Package and version that it was cut from. */
  readonly source: string;
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** The part of GitHub's own description of its REST API that is used; made by `scripts/cut-github-description.ts`. */
export const description = JSON.parse(
  readFileSync(join(import.meta.dirname, "description.json"), "utf8"),
) as Description;
