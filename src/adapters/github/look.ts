import { defined } from "../../core/defined.ts";
import type { LookRequest, Standing } from "../../publish/forge/ports.ts";
import type { LookAnswer } from "./answers.ts";
import { type LookPart, type LookQuestion, lookQuery } from "./look-query.ts";
import { LostAnswer } from "./lost-answer.ts";
import { StandingReader } from "./read-standing.ts";
import { isForbidden, isTooMuch, type Refusal } from "./refusal.ts";
import type { Repository } from "./repository.ts";
import { rightOf } from "./right.ts";

/** Asks all that `Forge.look` promises, in one request where nothing is deep, large or forbidden. */
export async function look(repository: Repository, request: LookRequest): Promise<Standing> {
  const answer = await repository.asked("read", () => answered(repository, request));
  const { login } = answer.viewer ?? {};
  const found = answer.repository;
  if (found === null) return unreadable(request, login);
  repository.learn(found.id, found.nameWithOwner);
  const { kind, workflowRepository } = repository;
  const reader = new StandingReader(repository, request, { ...answer, repository: found });
  const defaultBranch = found.defaultBranchRef?.name ?? "";
  const right = rightOf(found.viewerPermission, { login, kind, workflowRepository }, found.nameWithOwner);
  return {
    right,
    assumed: found.viewerPermission === null && right === "write",
    ...defined({ login }),
    archived: found.isArchived,
    defaultBranch,
    baseName: request.base ?? defaultBranch,
    base: await reader.tree("base", found.base),
    branches: await reader.branches(request.base ?? defaultBranch),
    closed: reader.closed(request.base ?? defaultBranch),
    autoMergeAllowed: found.autoMergeAllowed,
  };
}

/** GitHub does not tell apart what is not there and what may not be seen. */
function unreadable({ base = "" }: LookRequest, login: string | undefined): Standing {
  const nothing = { archived: false, defaultBranch: "", base: undefined, branches: [], autoMergeAllowed: false };
  return { right: "none", ...defined({ login }), ...nothing, baseName: base };
}

/** Asks again without what the token may not read or what is too much at once, so that the rest is known all the same. */
async function answered({ api, place, upstream }: Repository, request: LookRequest): Promise<LookAnswer> {
  const without = new Set<LookPart>();
  const ask = async (question: LookQuestion): Promise<LookAnswer | LookPart> => {
    const { text, variables } = lookQuery(question);
    const { data, refusal } = await api.partly<LookAnswer>(text, variables);
    const verdict = refusal === undefined ? "told" : verdictOf(refusal);
    if (isPart(verdict) && !without.has(verdict)) return verdict;
    if (verdict === "unreadable") return { viewer: data?.viewer ?? null, repository: null };
    if ((verdict === "refused" || isPart(verdict)) && refusal !== undefined) throw refusal;
    if (data?.repository !== undefined && data.repository !== null) return data;
    throw new LostAnswer("sent an answer without data", false);
  };
  for (;;) {
    const found = await api.asker.ask(() => ask({ place, request, upstream, without }));
    if (typeof found !== "string") return found;
    without.add(found);
  }
}

type Verdict = "refused" | LookPart | "unreadable" | "told";
const ranks: readonly Verdict[] = ["refused", "viewer", "pulls", "unreadable", "told"];

function isPart(verdict: Verdict): verdict is LookPart {
  return verdict === "folders" || verdict === "viewer" || verdict === "pulls";
}

/** What the worst of its errors means. */
function verdictOf(refusal: Refusal): Verdict {
  if (isTooMuch(refusal)) return "folders";
  const all = refusal.paths.map((path, at): Verdict => {
    // A branch that is not there can't be compared.
    if (/\.compare\d+$/.test(path)) return "told";
    if (path === "repository" && refusal.types[at] === "NOT_FOUND") return "unreadable";
    if (!isForbidden(refusal)) return "refused";
    if (path.startsWith("viewer")) return "viewer";
    return /\.(?:pulls|newest)\d+/.test(path) ? "pulls" : "refused";
  });
  return ranks.find((rank) => all.includes(rank)) ?? "refused";
}
