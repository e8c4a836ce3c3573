import { CommanderError } from "commander";
import { expect, test } from "vitest";
import { BazaarError } from "../core/errors.ts";
import { imageFinding, requireBuildable } from "../image/checked-image.ts";
import { asBazaarError, exitCodeOf, failureDocument, failureLines } from "./failure.ts";
import { plainTerminal } from "./terminal.ts";

test("commander's complaints are wrong usage, with its suggestion as the fix", () => {
  const error = asBazaarError(
    new CommanderError(1, "commander.unknownOption", "error: unknown option '--stict'\n(Did you mean --strict?)"),
  );
  expect(error).toMatchObject({
    code: "USAGE_INVALID",
    problem: "Unknown option '--stict'.",
    fix: "Did you mean --strict?",
  });
  expect(exitCodeOf(error)).toBe(2);
});

test("what nobody foresaw is UNEXPECTED, and keeps its cause", () => {
  const error = asBazaarError(new TypeError("x is not a function"));
  expect(error).toMatchObject({ code: "UNEXPECTED", problem: "x is not a function.", cause: expect.any(TypeError) });
  expect(exitCodeOf(error)).toBe(1);
});

test("a working folder that was removed is an error of its own", () => {
  const lost = Object.assign(new Error("ENOENT: no such file or directory, uv_cwd"), { syscall: "uv_cwd" });
  expect(asBazaarError(lost)).toMatchObject({ code: "FILE_UNREADABLE", cause: lost });
});

test("a temporary folder that can't be made is told with what names another one", () => {
  const full = Object.assign(new Error("EACCES: permission denied, mkdtemp '/tmp/x'"), { syscall: "mkdtemp" });
  expect(asBazaarError(full)).toMatchObject({
    code: "FILE_UNWRITABLE",
    problem: `${full.message}.`,
    fix: expect.stringContaining("TMPDIR") as unknown,
  });
});

test("an error of ours stays, also from another copy of the package", () => {
  const foreign = Object.assign(new Error("m"), { name: "BazaarError", code: "GIT_FAILED", problem: "p", fix: "f" });
  expect(asBazaarError(foreign)).toBe(foreign);
});

test.each([
  ["INTERRUPTED", 130],
  ["OPTION_INVALID", 2],
  ["NOT_SUPPORTED", 2],
  ["PLUGIN_MISSING", 1],
  ["ENDPOINT_INVALID", 1],
] as const)("%s ends with %i", (code, exitCode) => {
  expect(exitCodeOf(new BazaarError(code, "p", "f"))).toBe(exitCode);
});

test.each([
  ["it is not a regular file..", "it is not a regular file."],
  ["allowed choices are key, oauth..", "allowed choices are key, oauth."],
  ['it holds ".."', 'it holds ".."'],
  ["wait ...", "wait ..."],
])("%j is said as %j", (problem, said) => {
  const error = new BazaarError("CONFIG_INVALID", problem, "f");
  expect(failureLines(plainTerminal, error)[0]).toBe(`error CONFIG_INVALID: ${said}`);
  expect(failureDocument(error)).toMatchObject({ error: { problem: said } });
});

test("a message that ends with a full stop gets no second one", () => {
  const complaint = new CommanderError(1, "commander.invalidArgument", "error: Allowed choices are key, oauth.");
  expect(asBazaarError(complaint).problem).toBe("Allowed choices are key, oauth.");
  expect(asBazaarError(new Error("Stop.")).problem).toBe("Stop.");
});

test("as text and as a document", () => {
  const error = new BazaarError("CONFIG_INVALID", "2 problems.\n  a\n  b", "Mend them.");
  expect(failureLines(plainTerminal, error)).toEqual([
    "error CONFIG_INVALID: 2 problems.",
    "  a",
    "  b",
    "  fix: Mend them.",
  ]);
  expect(failureDocument(error)).toEqual({
    error: { code: "CONFIG_INVALID", problem: error.problem, fix: "Mend them." },
  });
});

test("all findings about an image are said, each with its place and fix, and are in the document", () => {
  const findings = [
    imageFinding("IMAGE_COMMAND_MISSING", { path: ".mcp.json", line: 4 }, { what: 'The server "a"', command: "uvx" }),
    imageFinding("IMAGE_COMMAND_UNLIKELY", { path: ".mcp.json", line: 9 }, { what: 'The server "b"', command: "jq" }),
    imageFinding("IMAGE_SECRET", { path: "x.js", line: 2 }, { kind: "npm token" }),
    imageFinding("IMAGE_DEPENDENCIES_LATER", "package-lock.json", { folder: "." }),
  ];
  const error = thrownBy(() => requireBuildable(findings));
  const text = failureLines(plainTerminal, error).join("\n");
  for (const place of [".mcp.json:4: ", ".mcp.json:9: ", "x.js:2: "]) expect(text).toContain(place);
  expect(text).toMatch(/error PLUGIN_INCOMPLETE: No image is built: 2 errors above\.$/);
  expect(failureDocument(error)).toMatchObject({
    error: { code: "PLUGIN_INCOMPLETE", problem: expect.stringContaining(".mcp.json:4: ") },
    findings: findings.slice(0, 3),
  });
});

function thrownBy(work: () => void): BazaarError {
  try {
    work();
  } catch (error) {
    return asBazaarError(error);
  }
  throw new Error("It threw nothing.");
}
