import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { isJsonObject } from "../../core/json.ts";
import { type Cause, causeOf } from "../../doctor/cause.ts";
import { contentCauses } from "../../doctor/content-checks.ts";
import type { Subject, SubjectEntry } from "../../doctor/types.ts";
import { runProgram } from "../program.ts";
import { entryFolder } from "./read-target.ts";
import type { DoctorJob } from "./types.ts";

/** A Claude Code client that can be asked. */
export interface AskedClient {
  readonly path: string;
  /** E.g. `2.1.330`. */
  readonly version: string;
}

/** Its version; undefined when the program does not answer as a client. */
export async function clientVersion(job: DoctorJob, path: string): Promise<string | undefined> {
  const said = await ask(job, path, ["--version"]);
  return /^\d+\.\d+\.\d+/.exec(said ?? "")?.[0];
}

/** What `plugin validate --strict` says that no finding of ours does. Undefined when it gave no verdict. */
export async function validated(
  job: DoctorJob,
  { path, version }: AskedClient,
  subject: Subject,
  folder: string,
): Promise<Subject | undefined> {
  const verdict = await askJson(job, path, ["plugin", "validate", "--strict", "--json", targetOf(subject, folder)]);
  const manifest = verdict?.["manifest"];
  if (!isJsonObject(manifest)) return undefined;
  const errors = messagesIn(manifest["errors"]);
  const ofEntries = Map.groupBy(errors, ({ at }) => at ?? (subject.kind === "plugin" ? 0 : undefined));
  const entries = subject.entries.map((entry) => {
    const isKnown = entry.diagnostics.some(({ level }) => level === "error");
    return isKnown ? entry : observed(entry, causesOf(ofEntries.get(entry.index) ?? [], version));
  });
  const whole = subject.kind === "plugin" || subject.diagnostics.some(({ level }) => level === "error");
  const more = whole
    ? []
    : causesOf(
        errors.filter(({ at }) => at === undefined),
        version,
      );
  return Object.assign({}, subject, { entries, observed: [...subject.observed, ...more] });
}

/** What the directory's profile says of each plugin in the folder that our own checks don't. */
export async function profiled(
  job: DoctorJob,
  { path, version }: AskedClient,
  subject: Subject,
  folder: string,
): Promise<Subject> {
  const entries: SubjectEntry[] = [];
  for (const [at, entry] of subject.entries.entries()) {
    job.progress(`asking Claude Code about ${at + 1} of ${subject.entries.length}`);
    const { source, plugin } = entry;
    const inside = source === undefined ? folder : source.kind === "relative" ? entryFolder(folder, source.path) : "";
    if (inside === "" || plugin === undefined) {
      entries.push(entry);
      continue;
    }
    const verdict = await askJson(job, path, ["plugin", "validate", "--profile", "directory", "--json", inside]);
    const known = new Set(contentCauses(plugin.plugin, subject.tree, entry.links).map(({ code }) => code));
    const said = blocking(verdict).filter(({ code }) => !known.has(code));
    entries.push(
      observed(
        entry,
        said.map(({ message }) => causeOf("CLIENT_DIRECTORY_FAILED", { said: message, version })),
      ),
    );
  }
  return Object.assign({}, subject, { entries });
}

function observed(entry: SubjectEntry, causes: readonly Cause[]): SubjectEntry {
  return causes.length === 0 ? entry : Object.assign({}, entry, { observed: [...entry.observed, ...causes] });
}

/** A folder with both manifests is taken for a marketplace, unless the plugin's own is named. */
function targetOf({ kind, entries }: Subject, folder: string): string {
  const manifest = entries[0]?.plugin?.plugin.manifest.path;
  return kind === "plugin" && typeof manifest === "string" ? join(folder, manifest) : folder;
}

interface Message {
  /** Index of the entry that it is about. */
  readonly at: number | undefined;
  readonly text: string;
}

function messagesIn(list: unknown): Message[] {
  return objectsIn(list).map(({ path, message }) => {
    const place = typeof path === "string" ? path : "";
    const at = /^plugins[.[](\d+)/.exec(place)?.[1];
    return { at: at === undefined ? undefined : Number(at), text: `${place}: ${String(message)}` };
  });
}

function causesOf(messages: readonly Message[], version: string): Cause[] {
  return messages.map(({ text }) => causeOf("CLIENT_VALIDATE_FAILED", { said: sentence(text), version }));
}

function blocking(verdict: Readonly<Record<string, unknown>> | undefined): { code: string; message: string }[] {
  const directory = verdict?.["directory"];
  if (!isJsonObject(directory)) return [];
  return objectsIn(directory["findings"])
    .filter((one) => one["blocking"] === true)
    .map(({ code, message }) => ({ code: String(code), message: sentence(`${String(code)}: ${String(message)}`) }));
}

function objectsIn(list: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) ? list.filter((one): one is Record<string, unknown> => isJsonObject(one)) : [];
}

function sentence(text: string): string {
  const short = text.replaceAll(/\s+/g, " ").trim().slice(0, 500);
  return /[.!?]$/.test(short) ? short : `${short}.`;
}

async function askJson(job: DoctorJob, path: string, args: readonly string[]) {
  const said = await ask(job, path, args);
  try {
    const value: unknown = JSON.parse(said ?? "");
    return isJsonObject(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/** The client in a home of its own, with nothing of the user's: it reads files and asks nobody. */
async function ask(job: DoctorJob, path: string, args: readonly string[]): Promise<string | undefined> {
  const home = join(job.scratch, "home");
  mkdirSync(home, { recursive: true });
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: home,
    CLAUDE_CONFIG_DIR: join(home, ".claude"),
    TMPDIR: home,
    DISABLE_AUTOUPDATER: "1",
    DISABLE_TELEMETRY: "1",
    DISABLE_ERROR_REPORTING: "1",
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
  };
  const { signal, timeoutMs } = job;
  const limits = { timeoutMs, maxOutputBytes: 67_108_864, signal };
  const end = await runProgram(path, args, { cwd: job.scratch, env, ...limits }).catch(() => undefined);
  return end?.why === "exit" ? end.stdout.toString("utf8") : undefined;
}
