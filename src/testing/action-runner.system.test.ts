import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ActionStep, runAction } from "./action-runner.ts";
import { writeFiles } from "./write-files.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "action-test-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const metadata = `name: Tiny
description: An action of a test
inputs:
  greeting: { description: What to say, default: Hello }
  two words: { description: With a blank, default: "" }
  some-token: { description: A token, default: "\${{ github.token }}" }
  old-one: { description: Renamed, deprecationMessage: use greeting, default: "" }
outputs:
  said: { description: What was said }
runs: { using: node24, main: dist/index.mjs }
`;

/** Runs a tiny action whose program is the text. */
function run(program: string, step: Partial<ActionStep> = {}, yml = metadata) {
  const workspace = join(folder, "workspace");
  const head = 'import { appendFileSync } from "node:fs";\nconst { env } = process;\n';
  writeFiles(folder, { "action/action.yml": yml, "action/dist/index.mjs": head + program, "workspace/here": "" });
  return runAction({ action: join(folder, "action"), workspace, ...step });
}

const out = (file: string, text: string) => `appendFileSync(env.${file}, ${JSON.stringify(text)});\n`;

test("inputs come as variables, given ones before defaults, empty ones too, and expressions of the context are filled in", async () => {
  const program = `const names = Object.keys(env).filter((name) => name.startsWith("INPUT_"));
    console.log(JSON.stringify(Object.fromEntries(names.map((name) => [name, env[name]]))));`;
  const token = "ghs_anothertokenofaworkflow000000000000001";
  const { written, log } = await run(program, { inputs: { "two words": "a b" }, github: { token } });
  const empty = await run(program, { inputs: { greeting: "" } });
  expect(JSON.parse(empty.written)).toMatchObject({ INPUT_GREETING: "" });
  expect(JSON.parse(written)).toEqual({
    INPUT_GREETING: "Hello",
    INPUT_TWO_WORDS: "a b",
    "INPUT_SOME-TOKEN": token,
    "INPUT_OLD-ONE": "",
  });
  expect(log).not.toContain(token);
  expect(log).toContain('"INPUT_SOME-TOKEN":"***"');
});

test("an input that is not declared is refused, and a deprecated one warned of", async () => {
  await expect(run("", { inputs: { greting: "x" } })).rejects.toThrow("Unexpected input(s) 'greting'");
  const { annotations } = await run("", { inputs: { "old-one": "x" } });
  expect(annotations).toMatchObject([{ level: "warning", message: expect.stringContaining("use greeting") }]);
});

test.each([
  ["a Node that the runner dropped", metadata.replace("node24", "node20")],
  ["an unknown key", `${metadata}colour: red\n`],
  ["an expression that is more than a path", metadata.replace("github.token", "github.token || 'x'")],
])("action.yml with %s is refused", async (_, yml) => {
  await expect(run("", {}, yml)).rejects.toThrow(/./);
});

test("it has the runner's environment and nothing of this machine's, in the workspace", async () => {
  process.env["ACTION_RUNNER_TEST"] = "1";
  const program = `console.log(JSON.stringify({ cwd: process.cwd(), env }));`;
  const github = { repository: "acme/tool", ref: "refs/heads/x/y", event_name: "pull_request", actor: "jane" };
  const { written } = await run(program, { github, env: { EXTRA: "1", GITHUB_REF: "mine" } });
  delete process.env["ACTION_RUNNER_TEST"];
  const seen = JSON.parse(written) as { cwd: string; env: Record<string, string> };
  expect(seen.cwd).toBe(join(folder, "workspace"));
  expect(seen.env).toMatchObject({
    CI: "true",
    EXTRA: "1",
    GITHUB_ACTIONS: "true",
    GITHUB_REPOSITORY: "acme/tool",
    GITHUB_REPOSITORY_OWNER: "acme",
    GITHUB_REF: "refs/heads/x/y",
    GITHUB_REF_NAME: "x/y",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_WORKSPACE: join(folder, "workspace"),
  });
  const strange = Object.keys(seen.env).filter(
    (name) => !/^(?:GITHUB_|RUNNER_|INPUT_|CI$|HOME$|PATH$|EXTRA$|BAZAAR_)/.test(name),
  );
  expect(strange).toEqual([]);
  expect(seen.env["HOME"]).not.toBe(process.env["HOME"]);
  expect(Object.keys(seen.env)).not.toContain("GITHUB_TOKEN");
});

test("the event is in its file", async () => {
  const program = `import { readFileSync } from "node:fs"; console.log(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));`;
  const event = { pull_request: { number: 7 } };
  expect(JSON.parse((await run(program, { github: { event } })).written)).toEqual(event);
});

test("outputs, environment, path and state are read, in both forms", async () => {
  const program =
    out("GITHUB_OUTPUT", "said<<END\none\ntwo=2\nEND\n") +
    out("GITHUB_ENV", "A=b=c\n") +
    out("GITHUB_PATH", "/opt/x\n") +
    out("GITHUB_STATE", "s=1\n") +
    out("GITHUB_ARTIFACTS", `oci://registry/name@sha256:${"a".repeat(64)}\n`);
  const result = await run(program, { artifacts: true });
  expect(result).toMatchObject({
    conclusion: "success",
    outputs: { said: "one\ntwo=2" },
    env: { A: "b=c" },
    path: ["/opt/x"],
    state: { s: "1" },
    artifacts: [`oci://registry/name@sha256:${"a".repeat(64)}`],
    problems: [],
  });
});

test.each([
  ["an output that is not declared", out("GITHUB_OUTPUT", "other=1\n"), 'The output "other"'],
  ["a delimiter that never comes", out("GITHUB_OUTPUT", "said<<END\none\n"), "Matching delimiter not found 'END'"],
  ["a line that is no pair", out("GITHUB_OUTPUT", "said\n"), "Invalid format 'said'"],
  ["NODE_OPTIONS", out("GITHUB_ENV", "NODE_OPTIONS=--x\n"), "Can't store NODE_OPTIONS"],
  ["a summary over 1 MiB", out("GITHUB_STEP_SUMMARY", "x".repeat(1_048_577)), "supports content up to a size of 1024k"],
  ["a command that is off", 'console.log("::set-output name=said::x");', "`set-output`"],
  ["an artifact by tag", out("GITHUB_ARTIFACTS", "oci://registry/name:latest\n"), "no image by digest"],
])("the step fails on %s", async (_, program, said) => {
  const result = await run(program, { artifacts: true });
  expect(result).toMatchObject({ conclusion: "failure", exitCode: 0, outputs: {} });
  expect(result.problems.join("\n")).toContain(said);
  expect(result.summary).toBe("");
});

test("an exit code fails it, and what it wrote is there", async () => {
  const result = await run(`console.error("no"); process.exitCode = 3;`);
  expect(result).toMatchObject({ conclusion: "failure", exitCode: 3, log: "no", written: "no\n" });
});

test("masks hide in log, annotations and summary what was named, from then on; secrets from the start", async () => {
  const program = `console.log("early hush-hush");
    console.log("::add-mask::hush-hush%0Asecond-line");
    console.log("late hush-hush, second-line, workflow-secret");
    console.error("hush-hush on stderr");
    console.log("::error title=hush-hush::has hush-hush");
    ${out("GITHUB_STEP_SUMMARY", "sum hush-hush")}`;
  const { log, annotations, summary, written } = await run(program, { secrets: ["workflow-secret"] });
  expect(log).toContain("early hush-hush\nlate ***, ***, ***");
  expect(log.split("hush-hush").length).toBe(2);
  expect(annotations).toMatchObject([{ message: "has ***", title: "***" }]);
  expect(summary).toBe("sum ***");
  expect(written).toContain("workflow-secret");
});

test("annotations: places, escapes, ten of a level, 4096 characters", async () => {
  const program = `console.log("::warning file=a%2Cb%3A.md,line=3,endLine=3,col=5,endColumn=9,title=T%25::one%0Atwo%25 : x");
    console.log("::warning file=a,line=3,endLine=4,col=5,endColumn=9::several lines");
    console.log("::warning file=a,line=3,endLine=2::backwards");
    console.log("::warning col=2::no line");
    console.log("::notice::" + "n".repeat(5000));
    for (let at = 0; at < 12; at += 1) console.log("::error::" + at);`;
  const { annotations, droppedAnnotations, conclusion } = await run(program);
  const at = (message: string) => annotations.find((one) => one.message === message);
  expect(at("one\ntwo% : x")).toMatchObject({ file: "a,b:.md", line: 3, column: 5, endColumn: 9, title: "T%" });
  expect(at("several lines")).toMatchObject({ line: 3, endLine: 4, column: undefined, endColumn: undefined });
  expect(at("backwards")).toMatchObject({ line: 3, endLine: undefined });
  expect(at("no line")).toMatchObject({ line: undefined, column: undefined });
  expect(annotations.find(({ level }) => level === "notice")?.message.length).toBe(4_096);
  expect(annotations.filter(({ level }) => level === "error").map(({ message }) => message)).toEqual(
    Array.from({ length: 10 }, (_, index) => String(index)),
  );
  // Errors are shown, and fail nothing by themselves.
  expect([droppedAnnotations, conclusion]).toEqual([2, "success"]);
});

test("between stop-commands and its token, nothing is a command", async () => {
  const program = `console.log("::stop-commands::pause");
    console.log("::error::not one"); console.log("::pause::"); console.log("::error::one");`;
  const { annotations, log } = await run(program);
  expect(annotations.map(({ message }) => message)).toEqual(["one"]);
  expect(log).toContain("::error::not one");
});

test("one that does not end is ended", async () => {
  await expect(run("setInterval(() => {}, 1000);", { timeoutMs: 500 })).rejects.toMatchObject({
    code: "RUN_TIMED_OUT",
  });
});
