import { type Cause, causeOf } from "./cause.ts";
import type { Subject, SubjectEntry } from "./types.ts";

/** Checks 4 and 5 that are about the catalog as a whole; `beside` are marketplaces that the same users add. */
export function catalogNameCauses(subject: Subject, beside: readonly Subject[]): Cause[] {
  if (subject.kind === "plugin") return [];
  const { name } = subject;
  const seen = new Map<string, number>();
  for (const entry of subject.entries) seen.set(entry.name, (seen.get(entry.name) ?? 0) + 1);
  const twice = [...seen].filter(([one, count]) => one !== "" && count > 1);
  const shared = beside.filter((other) => name !== "" && same(other.name, name));
  return [
    ...twice.map(([one]) => causeOf("CATALOG_NAME_TWICE", { name: one })),
    ...(/^claude-/i.test(name) ? [causeOf("MARKETPLACE_NAME_PREFIXED", { name })] : []),
    ...shared.map(({ from }) => causeOf("MARKETPLACE_NAME_SHARED", { name, from })),
  ];
}

/** Check 4 for each entry in turn. */
export function entryNameChecks(subject: Subject, beside: readonly Subject[]): (entry: SubjectEntry) => Cause[] {
  const firsts = new Map<string, number>();
  for (const { name, index } of subject.entries) firsts.set(name, Math.min(index, firsts.get(name) ?? index));
  const others = beside.map((other) => ({
    marketplace: other.name,
    names: new Set(other.entries.map(({ name }) => name.toLowerCase())),
  }));
  return ({ name, index }) => {
    if (subject.kind === "plugin" || name === "") return [];
    const shared = others.filter(({ names }) => names.has(name.toLowerCase()));
    return [
      ...(firsts.get(name)! < index ? [causeOf("ENTRY_BEHIND_TWIN", { name })] : []),
      ...shared.map(({ marketplace }) => causeOf("NAME_IN_OTHER_CATALOG", { name, marketplace })),
    ];
  };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
