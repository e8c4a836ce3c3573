import { type ChildProcess, execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Github, startGithub } from "../src/testing/github/start-github.ts";
import { writeFiles } from "../src/testing/write-files.ts";

export const builtAction = join(import.meta.dirname, "../dist/action/index.mjs");

/** A checkout and the runner's folders around it. */
export interface ActionPlace extends Disposable {
  readonly workspace: string;
  readonly temp: string;
}

/** What one step of a job was given. */
export interface StepOptions {
  readonly event: string;
  readonly payload?: unknown;
  /** By their names in a workflow. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** More of the runner's variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** Gets the process, e.g. to cancel the step. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** What it left. */
export interface StepOutcome {
  readonly exitCode: number;
  /** The log as it is written, before anything is masked. */
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly artifacts: string;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly report: any;
}

/** A checkout with these files. */
export function actionPlace(files: Readonly<Record<string, string | Uint8Array>>): ActionPlace {
  const root = mkdtempSync(join(tmpdir(), "bazaar-action-"));
  const [workspace, temp] = [join(root, "work"), join(root, "temp")];
  mkdirSync(workspace);
  mkdirSync(temp);
  writeFiles(workspace, files);
  return { workspace, temp, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

/** A small plugin of that name. */
export function pluginNamed(name: string, version = "1.0.0"): Record<string, string> {
  const manifest = { name, version, description: "Writes release notes.", author: { name: "Acme" } };
  return {
    ".claude-plugin/plugin.json": JSON.stringify(manifest),
    "commands/draft.md": "---\ndescription: Draft the notes\n---\nWrite the notes as the team wants them.\n",
    "bazaar.config.json": JSON.stringify({ endpoint: `https://plugins.example.com/${name}` }),
  };
}

/** GitHub with the one marketplace `acme/market`, which the token may write. */
export function startMarket(token: string): Promise<Github> {
  const catalog = { name: "market", owner: { name: "Acme" }, description: "Plugins of Acme.", plugins: [] };
  const files = { ".claude-plugin/marketplace.json": JSON.stringify(catalog) };
  return startGithub({
    repositories: [{ name: "acme/market", files }],
    tokens: [{ token, login: "robot", rights: { "acme/market": "write" } }],
  });
}

/** Starts the built Action as the runner does: Node, the file, and nothing in the environment but what the runner sets. */
export async function runStep(place: ActionPlace, options: StepOptions): Promise<StepOutcome> {
  const file = (name: string, content = "") => {
    const path = join(place.temp, name);
    writeFileSync(path, content);
    return path;
  };
  const inputs = Object.entries({ "plugin-path": ".", mode: "auto", ...options.inputs });
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: place.temp,
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION: "__claude-bazaar_publish",
    GITHUB_EVENT_NAME: options.event,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(options.payload ?? {})),
    GITHUB_REPOSITORY: "acme/plugin",
    GITHUB_REF: "refs/heads/main",
    GITHUB_WORKSPACE: place.workspace,
    GITHUB_OUTPUT: file("output"),
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_ARTIFACTS: file("artifacts"),
    RUNNER_TEMP: place.temp,
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...options.env,
  };
  const { exitCode, log } = await startBuilt(env, place.workspace, options.onStart);
  const outputs = outputsIn(textAt(env.GITHUB_OUTPUT));
  const report = outputs["report"];
  return {
    exitCode,
    log,
    outputs,
    summary: textAt(env.GITHUB_STEP_SUMMARY),
    artifacts: textAt(env.GITHUB_ARTIFACTS),
    report: report !== undefined && existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : undefined,
  };
}

/** A test may take the runner's files away. */
function textAt(file: string): string {
  return existsSync(file) && statSync(file).isFile() ? readFileSync(file, "utf8") : "";
}

/** The file alone, in an environment that is given as a whole. */
export function startBuilt(
  env: Readonly<Record<string, string>>,
  cwd: string,
  onStart: NonNullable<StepOptions["onStart"]> = () => {},
): Promise<{ readonly exitCode: number; readonly log: string }> {
  return new Promise((resolve) => {
    const options = { cwd, env, timeout: 120_000 };
    const child = execFile(process.execPath, [builtAction], options, (error, stdout, stderr) => {
      resolve({ exitCode: error === null ? 0 : Number(error.code ?? -1), log: stdout + stderr });
    });
    onStart(child);
  });
}

/** The runner reads `name<<delimiter`, lines, `delimiter`. */
function outputsIn(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n?^\2\r?$/gm);
  return Object.fromEntries([...found].map(([, name = "", , value = ""]) => [name, value]));
}
