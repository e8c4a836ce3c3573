import { nearest } from "../../core/nearest.ts";
import type { ConfigProblem } from "../config-problems.ts";

type Path = readonly (string | number)[];
type Loose = Readonly<Record<string, unknown>>;

const kinds = ["git", "github", "directory", "catalog"] as const;

/**
 * What must agree between places of the configuration. Looks at any value, so that these problems are told together with
 * those of form.
 */
export function crossChecks(value: unknown): ConfigProblem[] {
  const { sources, groups, everyone } = loose(value);
  const list = Array.isArray(sources) ? (sources as readonly unknown[]) : [];
  const slugs = list.map((source) => loose(source)["slug"]).filter((slug) => typeof slug === "string");
  const ofGroups = Object.entries(loose(groups)).flatMap(([name, group]) =>
    groupProblems(["groups", name], loose(group), slugs),
  );
  return [
    ...list.flatMap((source, at) => sourceProblems(["sources", at], loose(source))),
    ...doubleSlugs(list),
    ...ofGroups,
    ...grantProblems(["everyone"], loose(everyone), slugs),
  ];
}

function loose(value: unknown): Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

function sourceProblems(path: Path, source: Loose): ConfigProblem[] {
  const given = kinds.filter((kind) => source[kind] !== undefined);
  const where = `\`sources[${String(path[1])}]\``;
  const problems: ConfigProblem[] = [];
  const add = (key: string | undefined, problem: string, fix: string) =>
    problems.push({ path: key === undefined ? path : [...path, key], atKey: key !== undefined, problem, fix });
  if (given.length !== 1) {
    const has = given.length === 0 ? "names no marketplace" : `has ${given.map((kind) => `\`${kind}\``).join(" and ")}`;
    add(given[1], `${where} ${has}.`, "Give exactly one of `git`, `github`, `directory` and `catalog`.");
  }
  if (source["branch"] !== undefined && source["pin"] !== undefined)
    add("pin", `${where} has both \`branch\` and \`pin\`.`, "Keep one: a pin is the tag or commit itself.");
  const local = given.length === 1 && (given[0] === "directory" || given[0] === "catalog");
  for (const key of ["branch", "pin"].filter((one) => local && source[one] !== undefined))
    add(key, `${where} has \`${key}\` beside \`${given[0]}\`, which has no commits.`, `Remove \`${key}\`.`);
  if (given[0] === "directory" && source["token"] !== undefined)
    add("token", `${where} has \`token\` beside \`directory\`, which needs none.`, "Remove `token`.");
  return problems;
}

/** Also such as differ in letter case alone, which the form refuses anyway: both sentences help. */
function doubleSlugs(sources: readonly unknown[]): ConfigProblem[] {
  const seen = new Map<string, number>();
  return sources.flatMap((source, at) => {
    const { slug } = loose(source);
    if (typeof slug !== "string") return [];
    const first = seen.get(slug.toLowerCase());
    if (first === undefined) seen.set(slug.toLowerCase(), at);
    if (first === undefined) return [];
    const problem = `\`sources[${at}].slug\`: "${slug}" is the slug of \`sources[${first}]\` already.`;
    return [{ path: ["sources", at, "slug"], atKey: false, problem, fix: "Give each source a slug of its own." }];
  });
}

function groupProblems(path: Path, group: Loose, slugs: readonly string[]): ConfigProblem[] {
  const members = Array.isArray(group["members"]) ? (group["members"] as readonly unknown[]) : [];
  const twice = members.flatMap((member, at): ConfigProblem[] => {
    if (members.indexOf(member) === at) return [];
    const problem = `\`groups.${String(path[1])}.members\` names ${JSON.stringify(member)} twice.`;
    return [{ path: [...path, "members", at], atKey: false, problem, fix: "Remove one." }];
  });
  return [...twice, ...grantProblems([...path, "grants"], loose(group["grants"]), slugs)];
}

function grantProblems(path: Path, grants: Loose, slugs: readonly string[]): ConfigProblem[] {
  return Object.keys(grants).flatMap((key) => {
    const slug = key.split("/", 1)[0] ?? "";
    if (slug === "*" || slugs.includes(slug)) return [];
    const near = nearest(slug, slugs);
    const fix = near === undefined ? `The sources are ${slugs.join(", ") || "none"}.` : `Did you mean \`${near}\`?`;
    const problem = `\`${path.join(".")}\`: "${key}" names no source.`;
    return [{ path: [...path, key], atKey: true, problem, fix }];
  });
}
