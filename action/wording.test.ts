import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { BazaarError } from "../src/core/errors.ts";
import { inInputs, worded } from "./wording.ts";

const root = join(import.meta.dirname, "..");

/** All sources that the Action's main file leads to; types alone lead nowhere. */
function sources(file = join(import.meta.dirname, "main.ts"), seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, "utf8");
  for (const [, from, lazy] of text.matchAll(
    /^(?:import|export)\b(?! type)[^;"']*?from "(\.[^"]+)"|\bimport\("(\.[^"]+)"/gm,
  ))
    sources(join(dirname(file), from ?? lazy ?? ""), seen);
  return seen;
}

/** The flags that commands declare. */
const flags = readdirSync(join(root, "src/cli"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(join(root, "src/cli", name), "utf8"))
  .flatMap((text) => text.match(/(?<=["`])--[a-z][a-z-]+(?= <|")/g) ?? []);

const named = new RegExp(`(?:^|[ (\`])(?:${[...new Set(flags)].join("|")})\\b`);

/** Texts of people: a word in front, or an end of a sentence. */
function sentencesOf(file: string): string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  const texts = lines
    .filter((line) => !/^\s*(?:\*|\/[/*])|\.option\(|new Option\(/.test(line))
    .flatMap((line) => line.match(/"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|'(?:\\.|[^'\\])*'/g) ?? [])
    .map((text) =>
      text
        .slice(1, -1)
        .replaceAll("\\`", "`")
        .replaceAll(/\$\{[^}]*\}/g, "it"),
    );
  return texts.filter((text) => named.test(text));
}

/** What can't come up in a run of the Action, and no text for people. */
const otherwise: readonly RegExp[] = [
  /^claude /, // a command in a README
  /--json has them all|see --json/, // findings in a terminal
  /--build-secret/, // there is no input for it
  /--create/, // the command line's own making of a marketplace
  /^\s*(?:git|if|tar|safe_git|curl) |\$@|\$work|^DOCKER_HOST=/, // shell
  /^--[a-z-]+ [<[]/, // a flag's own declaration
  /--help/, // of commander's own errors
  /^plugins given by --plugin-dir$/, // what the client calls a marketplace
];

/** What the command line alone does: its own commands, and Docker, which the Action refuses. */
const commandLine = /^src\/cli\/(?:commands\/|image-engine)|^src\/adapters\/engine\//;

test("no sentence that the Action can print names a flag that it has not", () => {
  const all = [...sources()]
    .map((file) => relative(root, file))
    .filter((file) => !commandLine.test(file))
    .flatMap((file) => sentencesOf(join(root, file)).map((text) => ({ file, text })));
  expect(all.length).toBeGreaterThan(12);
  const wrong = all
    .filter(({ text }) => / /.test(text) && !otherwise.some((one) => one.test(text)))
    .map(({ file, text }) => ({ file, text: inInputs(text) }))
    .filter(({ text }) =>
      /(?:^|[ (`])--[a-z]/.test(text.replaceAll(/`[a-z][a-z-]* [^`]*`|"claude [^"]*"|\\"claude [^"]*\\"/g, "")),
    );
  expect(wrong).toEqual([]);
});

// The bundle has no part of zod that writes JSON Schema: see house/action-bundle.ts.
test("nothing that the Action runs asks a schema of zod for JSON Schema", () => {
  const asking = [...sources()].filter((file) => /JSONSchema/.test(readFileSync(file, "utf8")));
  expect(asking.map((file) => relative(root, file))).toEqual([]);
});

test.each([
  [
    "Publish under another name, or take the name over with --take-over (`takeOver` in code).",
    "Publish under another name, or take the name over with `take-over` at true.",
  ],
  ["Mend it, or go on in spite of it with --allow-errors.", "Mend it."],
  [
    "Mend it in the entry, or publish in spite of that with --allow-errors (`allowErrors` in code).",
    "Mend it in the entry.",
  ],
  [
    "Check a branch or tag out, or name the tags with --tag.",
    "Check a branch or tag out, or name the tags with `image-tags`.",
  ],
  ["Start it; `image --dry-run` says it.", "Start it; `claude-bazaar image --dry-run` says it."],
  ["Check the path after --config.", "Check the input `config`."],
  ["Add one (`npm install --package-lock-only`).", "Add one (`npm install --package-lock-only`)."],
  ['"claude plugin validate --config x" fails.', '"claude plugin validate --config x" fails.'],
])("%s", (sentence, expected) => {
  expect(inInputs(sentence)).toBe(expected);
});

test("errors, findings and warnings of a run are put so", () => {
  const error = new BazaarError("PLUGIN_INCOMPLETE", "It has 1 error.", "Mend it with --name.", { details: { at: 1 } });
  const row = { level: "error", code: "X", file: "", problem: "Is bad.", fix: "Take --platform." } as const;
  const one = { folder: ".", name: "notes", rows: [row], notes: [], error };
  const run = worded({ kind: "publish", changed: false, plugins: [one], warnings: ["See --tag."], error });
  expect(run.error).toMatchObject({ fix: "Mend it with `name` in the configuration.", details: { at: 1 } });
  expect(run.plugins[0]?.error?.fix).toBe(run.error?.fix);
  expect(run.plugins[0]?.rows[0]?.fix).toBe("Take `platforms`.");
  expect(run.warnings).toEqual(["See `image-tags`."]);
});
