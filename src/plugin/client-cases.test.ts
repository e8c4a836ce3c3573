import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Findings } from "../core/diagnostic.ts";
import { treeOf } from "../core/file-tree.ts";
import { corpusFolder } from "../testing/corpus.ts";
import { readAgents } from "./agents.ts";
import { readCommands } from "./commands.ts";
import { readSkills } from "./skills.ts";
import type { Agent, Command, Skill } from "./types.ts";

/** One made-up file, and what Claude Code 2.1.330 made of it. */
interface ClientCase {
  readonly file: string;
  readonly text?: string;
  readonly base64?: string;
  readonly validatorErrors: readonly string[];
  readonly validatorWarnings: readonly string[];
  readonly runtimeName: string | null;
  readonly descriptionShownToModel: string | null;
}

/** Where we say more than the client's validator on purpose, and why. */
const stricter: Readonly<Record<string, string>> = {
  "error agents/dup2.md": "one of two agents with the same name vanishes, and which one hangs on the file system",
  "warning SKILL.md": "it looks like a skill and is never found",
  "warning commands/dup.md": "a key that stands twice is a slip",
  "warning commands/latin1.md": "bytes that are no UTF-8 reach the model as replacement characters",
  "warning commands/utf16.md": "the same, with the reason beside the client's own warning",
  "warning skills/b/nested/SKILL.md": "it looks like a skill and is never found",
  "warning skills/b/skill.md": "it looks like a skill and is never found",
  "warning skills/group/inner/SKILL.md": "it looks like a skill and is never found",
  "warning skills/loose.md": "it looks like a skill and is never found",
};

const folder = corpusFolder();
const cases = folder === undefined ? [] : casesIn(folder);

function casesIn(corpus: string): ClientCase[] {
  const file = JSON.parse(readFileSync(join(corpus, "client-cases.json"), "utf8")) as { cases: ClientCase[] };
  return file.cases;
}

function readAll() {
  const found = new Findings();
  const files = cases.map((one) => [one.file, contentOf(one)] as const);
  const source = { tree: treeOf(files), report: found.report };
  const components: (Agent | Command | Skill)[] = [
    ...readCommands(source, { kind: "default" }),
    ...readSkills(source, []),
    ...readAgents(source, undefined),
  ];
  return { found: found.list, components };
}

function contentOf(one: ClientCase): string | Uint8Array {
  return one.base64 === undefined ? (one.text ?? "") : Buffer.from(one.base64, "base64");
}

const { found, components } = readAll();

test.skipIf(folder === undefined)("all cases are there", () => {
  expect(cases).toHaveLength(89);
});

test.each(cases)("$file: the findings are the validator's", ({ file, validatorErrors, validatorWarnings }) => {
  for (const [level, said] of Object.entries({ error: validatorErrors, warning: validatorWarnings })) {
    const ours = found.filter((one) => one.path === file && one.level === level);
    const more = stricter[`${level} ${file}`] === undefined ? 0 : 1;
    expect(ours.map((one) => one.code)).toHaveLength(said.length + more);
    for (const one of ours) expect(one.line ?? 1).toBeGreaterThan(0);
  }
});

// The client keeps one of two agents of one name; the oracle lists both files with it. It names a file that is no
// command (x.mdx) by its path too, and its own inventory leaves that one out.
const collapsed = "agents/dup1.md";
const noComponent = "commands/x.mdx";

test.each(cases)("$file: the name is the client's", ({ file, runtimeName }) => {
  const ours = components.find((one) => one.path === file)?.name ?? null;
  expect(ours).toBe(file === collapsed || file === noComponent ? null : runtimeName);
});

test.each(cases)("$file: the description is the one that the model reads", ({ file, descriptionShownToModel }) => {
  const component = components.find((one) => one.path === file);
  if (component === undefined || file === collapsed) return;
  expect(listed(component)).toBe(descriptionShownToModel);
});

/** As the client lists a component to the model, which shows white space as one blank and escapes `<` and `>`. */
function listed(component: Agent | Command | Skill): string | null {
  if (component.kind === "agent") {
    const tools = component.tools?.join(", ") ?? "All tools";
    return `${component.description ?? "Agent from fmtest plugin"} (Tools: ${tools})`;
  }
  if (!component.modelInvocable) return null;
  const text = component.description?.replaceAll(/\s+/g, " ");
  return text?.replaceAll("<", "&lt;").replaceAll(">", "&gt;") ?? null;
}
