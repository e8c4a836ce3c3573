import type { FilesPolicy, WorkspacePolicy } from "./types.ts";

/** A policy as an author writes it: how many files, or that and what else. */
export type PolicyForm =
  | FilesPolicy
  | { readonly files: FilesPolicy; readonly git?: boolean; readonly reserved?: "refuse" | "inert" };

/** By component id: `command:fix`, `agent:reviewer`; a `*` at the end matches any rest (`command:*`). */
export type WorkspacePolicies = Readonly<Record<string, PolicyForm>>;

/**
 * What holds for one component: the policy under its own id, else under the longest id with a `*` that fits, else
 * `none`. Git's words travel by default where the whole project does.
 */
export function resolvePolicy(policies: WorkspacePolicies, id: string): WorkspacePolicy {
  const patterns = Object.keys(policies).filter((key) => key.endsWith("*") && id.startsWith(key.slice(0, -1)));
  const key = Object.hasOwn(policies, id) ? id : patterns.toSorted((a, b) => b.length - a.length)[0];
  const form = key === undefined ? "none" : policies[key]!;
  const { files, git = files === "project", reserved = "refuse" } = typeof form === "string" ? { files: form } : form;
  return { files, git: git && files !== "none", reserved };
}
