import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { BazaarError } from "../src/core/errors.ts";
import { inputTable, renamedInputs } from "./input-table.ts";
import { inputText, parseInputs } from "./inputs.ts";

const manifest = parse(readFileSync(join(import.meta.dirname, "../action.yml"), "utf8")) as {
  inputs: Record<string, { description: string; default?: string }>;
};

function envOf(inputs: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
}

function problemsOf(inputs: Record<string, string>): readonly string[] {
  try {
    parseInputs(envOf(inputs));
  } catch (error) {
    return (error as BazaarError).details["problems"] as string[];
  }
  return [];
}

test("action.yml and the code name the same inputs with the same defaults", () => {
  const written = Object.entries(manifest.inputs).map(([name, one]) => [name, one.default ?? ""]);
  const ours = Object.entries(inputTable).map(([name, one]) => [
    name,
    name === "github-token" ? "${{ github.token }}" : one.fallback,
  ]);
  expect(written).toEqual(ours);
  const short = Object.entries(manifest.inputs).filter(([, { description }]) => !/^[`A-Z].*\.$/.test(description));
  expect(short).toEqual([]);
});

test("without any input there are the defaults", () => {
  expect(parseInputs({})).toMatchObject({
    "plugin-path": ["."],
    mode: "auto",
    "max-attempts": 8,
    draft: false,
    "push-image": true,
  });
  expect(parseInputs({}).image).toBeUndefined();
});

test("values get their types", () => {
  const given = {
    "plugin-path": "plugins/*\n\n# not this one\n!plugins/old\r\n",
    labels: "bot, thin client\nbot",
    draft: "TRUE",
    "max-attempts": "3",
    branch: "bazaar/{plugin}-x",
  };
  expect(parseInputs(envOf(given))).toMatchObject({
    "plugin-path": ["plugins/*", "!plugins/old"],
    labels: ["bot", "thin client"],
    draft: true,
    "max-attempts": 3,
    branch: "bazaar/{plugin}-x",
  });
  expect(parseInputs(envOf({ draft: "False", "push-image": "FALSE", "max-attempts": "100" }))).toMatchObject({
    draft: false,
    "push-image": false,
    "max-attempts": 100,
  });
  expect(parseInputs(envOf({ reviewers: "ann,app[bot]" })).reviewers).toEqual(["ann", "app[bot]"]);
  expect(inputText({ "INPUT_GITHUB-TOKEN": " t \n" }, "github-token")).toBe("t");
});

test("all problems are told at once, and no value is repeated", () => {
  const given = { mode: "sekret-1", draft: "sekret-2", "max-attempts": "0", marketplace: "sekret 3", dry_run: "true" };
  const error = catchError(() => parseInputs(envOf(given)));
  expect(error).toMatchObject({ code: "OPTION_INVALID" });
  for (const part of [
    "5 inputs",
    "`mode` has to be auto, push, pr, none or check",
    "`draft`",
    "from 1 to 100",
    "owner/name",
    "`dry_run` is called `dry-run`",
  ])
    expect(error.message).toContain(part);
  expect(JSON.stringify([error.message, error.details])).not.toContain("sekret");
});

function catchError(work: () => unknown): BazaarError {
  try {
    work();
  } catch (error) {
    return error as BazaarError;
  }
  throw new Error("Nothing was thrown.");
}

describe("a name that is none answers with ours", () => {
  test.each([
    ...Object.entries(renamedInputs),
    ...Object.keys(inputTable).flatMap((name) =>
      name.includes("-") ? [name.replaceAll("-", "_"), name.replaceAll("-", "")].map((one) => [one, name]) : [],
    ),
    ["markteplace", "marketplace"],
    ["reviewer", "reviewers"],
  ])("%s: %s", (name, ours) => {
    expect(problemsOf({ [name]: "x" })).toEqual([`\`${name}\` is called \`${ours}\` here.`]);
  });

  test("or says that there is none", () => {
    expect(problemsOf({ zzzzzzzzzzzz: "x" })).toEqual(["There is no input `zzzzzzzzzzzz`."]);
    expect(problemsOf({ "x\n::error::": "x" })[0]).not.toMatch(/[\n:]{2}/);
    expect(problemsOf({ constructor: "x" })[0]).toContain("no input");
  });
});

test.each([
  [{ "plugins-dir": ".github" }],
  [{ "plugins-dir": "../x" }],
  [{ "plugins-dir": "/x" }],
  [{ "entries-dir": "a/.git" }],
  [{ branch: "a..b" }],
  [{ branch: "-x" }],
  [{ branch: "a b" }],
  [{ branch: "x.lock" }],
  [{ base: "refs/heads/" }],
  [{ marketplace: "https://github.com/a/b" }],
  [{ digest: "sha256:abc", build: "none", image: "x" }],
  [{ "entry-sha": "abc", entry: "pinned", "entry-url": "https://x/y" }],
  [{ reviewers: "a b" }],
  [{ remove: "../x" }],
  [{ platforms: "windows/amd64" }],
  [{ "auto-merge": "yes" }],
  [{ build: "none", image: "ghcr.io/a/b" }],
  [{ digest: `sha256:${"a".repeat(64)}`, image: "ghcr.io/a/b" }],
  [{ digest: `sha256:${"a".repeat(64)}`, build: "none" }],
  [{ "max-attempts": "101" }],
  [{ "max-attempts": "1e1" }],
  [{ "max-attempts": "1.5" }],
  [{ entry: "pinned" }],
  [{ entry: "pinned", "entry-url": "https://x:8443/y" }],
  [{ entry: "pinned", "entry-sha": "a".repeat(40) }],
  [{ "entry-url": "https://x/y" }],
  [{ "entry-path": "x" }],
  [{ "entry-ref": "x" }],
  [{ "entry-sha": "a".repeat(40) }],
] as Record<string, string>[][])("%j is refused", (given) => {
  expect(problemsOf(given)).toHaveLength(1);
});
