import type { Actor } from "../access.ts";
import type { Repository } from "../repository.ts";
import type { GithubState } from "../state.ts";

/** What every resolver has at hand. */
export interface Context {
  readonly state: GithubState;
  readonly actor: Actor;
  readonly nodes: Nodes;
}

/** The fields that we model of one of GitHub's objects: values, or functions of the arguments. */
export type Node = Readonly<Record<string, unknown>>;

/** Those that lead to each other in a circle. */
export interface Nodes {
  repository(context: Context, repository: Repository): Node;
  ref(context: Context, repository: Repository, ref: string, target: string): Node;
  commit(context: Context, repository: Repository, id: string): Promise<Node | null>;
}

export function dateText(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}
