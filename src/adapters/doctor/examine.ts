import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "../../doctor/clients.ts";
import { diagnose } from "../../doctor/diagnose.ts";
import type { DoctorReport, Skipped, Subject } from "../../doctor/types.ts";
import { BazaarError, isBazaarError } from "../../core/errors.ts";
import { addressGuard } from "../address-guard.ts";
import { findClaude } from "../claude-binary.ts";
import type { Lookup } from "../guarded-agent.ts";
import { loadPlugin } from "../load-plugin.ts";
import { asksForLogin } from "../sync/access-words.ts";
import { loopbackIn } from "../sync/loopback-in.ts";
import { type AskedClient, clientVersion, profiled, validated } from "./ask-client.ts";
import { probeServers } from "./probe-servers.ts";
import { readEntries, unreadEntries } from "./read-entries.ts";
import { isRemote, originOf, readTarget } from "./read-target.ts";
import type { DoctorJob } from "./types.ts";

export interface ExamineOptions {
  readonly signal: AbortSignal;
  /** @default Claude Code */
  readonly asked?: readonly Client[] | undefined;
  /** Nothing is asked over the network. @default false */
  readonly offline?: boolean | undefined;
  /** The state before, as a target. @default none */
  readonly released?: string | undefined;
  /** Other marketplaces of the same users, as targets. @default [] */
  readonly beside?: readonly string[] | undefined;
  /** Folder of the plugin that a thin client stands for. @default none */
  readonly whole?: string | undefined;
  /** Path of the client. @default as `findClaude` finds it */
  readonly claude?: string | undefined;
  /** Private hosts that may be asked; a loopback host in the target itself is one. @default [] */
  readonly hosts?: readonly string[] | undefined;
  /** What is presented to the target's own origin, with the name of the variable that holds it. @default nothing */
  readonly token?: { readonly value: string; readonly variable: string } | undefined;
  /** Milliseconds for one exchange. @default 60_000 */
  readonly timeoutMs?: number | undefined;
  /** @default the system's way */
  readonly lookup?: Lookup | undefined;
  readonly onProgress?: ((text: string) => void) | undefined;
}

/**
 * Reads a target and judges each of its entries for each client. Rejects with `BazaarError` when the target itself, or
 * another that an option names, can't be read: PLUGIN_MISSING, OPTION_INVALID, GIT_FAILED, DOWNLOAD_FAILED, INTERRUPTED.
 */
export async function examine(target: string, options: ExamineOptions): Promise<DoctorReport> {
  const { whole, asked = ["cli"], offline = false } = options;
  const scratch = await mkdtemp(join(tmpdir(), "bazaar-doctor-"));
  try {
    const job = jobOf(target, scratch, options);
    const { released, beside } = await readOthers(job, options);
    const read = await readAllowed(job, target, offline);
    const client = await findClient(job, options.claude);
    const skipped: Skipped[] = [];
    if (job.token !== undefined)
      skipped.push({
        check: 15,
        why: `${job.token.origin} was given a token, so who else can read there was not seen.`,
      });
    let subject = await completed(job, read.subject, offline, skipped);
    if (read.folder === undefined)
      skipped.push({ check: 16, why: "The client's own validator looks at folders of this machine only." });
    else if (client === undefined)
      skipped.push({ check: 16, why: "No Claude Code client was found (--claude), so its validator was not asked." });
    else subject = await askedClient(job, client, subject, { folder: read.folder, asked, skipped });
    const plugin = whole === undefined ? undefined : loadPlugin(whole).plugin;
    const clientFacts = { clientVersion: client?.version, whole: plugin };
    return diagnose(subject, { asked, released, beside, ...clientFacts, skipped });
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

function jobOf(target: string, scratch: string, options: ExamineOptions): DoctorJob {
  const { signal, lookup, hosts = [], timeoutMs = 60_000, onProgress } = options;
  const guard = addressGuard([...hosts, ...loopbackIn(target)], "--allow-host");
  const progress = (text: string) => onProgress?.(text);
  const token = options.token && { ...options.token, origin: tokenOrigin(target) };
  return { targetGuard: guard, entryGuard: guard, token, signal, lookup, scratch, timeoutMs, progress };
}

function tokenOrigin(target: string): string {
  const origin = originOf(target);
  if (origin !== undefined) return origin;
  const problem = "A token is for the target's own host, and the target is on this machine.";
  throw new BazaarError("OPTION_INVALID", problem, "Leave --token-env out, or name the target by its URL.");
}

async function readOthers(job: DoctorJob, { released, beside = [], offline = false }: ExamineOptions) {
  const read = async (target: string) => (await readAllowed(job, target, offline)).subject;
  const others: Subject[] = [];
  for (const target of beside) others.push(await read(target));
  return { released: released === undefined ? undefined : await read(released), beside: others };
}

/** What the downloads say is for those who synchronise marketplaces. */
async function withOwnFix<T>(job: DoctorJob, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    const fix = isBazaarError(error) ? ownFix(job, error) : undefined;
    if (!isBazaarError(error) || fix === undefined) throw error;
    throw new BazaarError(error.code, error.problem, fix, { cause: error });
  }
}

/** A target is read as anybody would, or with the one token that is named: nothing else that the reader has opens it. */
function ownFix({ token }: DoctorJob, { code, problem }: BazaarError): string | undefined {
  if (code === "SOURCE_TOO_LARGE")
    return "Give the marketplace's folder, or the URL of its catalog; that has 16 MiB at most.";
  if (/holds a name or password/.test(problem))
    return "Leave them out, and name the variable that holds the token with --token-env.";
  if (/answered with status 404/.test(problem))
    return "Give the catalog's own URL, a URL that ends in .git, or owner/repository.";
  if (!asksForLogin(problem)) return undefined;
  return token === undefined
    ? "Name the variable that holds a token for it with --token-env, or fetch it yourself and give the folder."
    : `Check that the token in ${token.variable} is valid and may read it.`;
}

function readAllowed(job: DoctorJob, target: string, offline: boolean) {
  if (!offline || !isRemote(target)) return withOwnFix(job, () => readTarget(job, target));
  const fix = "Leave --offline out, or name a folder.";
  throw new BazaarError("OPTION_INVALID", "With --offline nothing is fetched, and the target is elsewhere.", fix);
}

async function completed(job: DoctorJob, subject: Subject, offline: boolean, skipped: Skipped[]): Promise<Subject> {
  if (!offline) {
    const entries = await readEntries(job, subject.entries);
    job.progress("asking servers");
    return Object.assign({}, subject, { entries: await probeServers(job, entries) });
  }
  for (const check of [9, 12, 15])
    skipped.push({ check, why: "The network was not asked (--offline), so only what the files show was checked." });
  return Object.assign({}, subject, { entries: unreadEntries(subject.entries) });
}

async function findClient(job: DoctorJob, explicit: string | undefined): Promise<AskedClient | undefined> {
  try {
    const path = findClaude(explicit);
    const version = await clientVersion(job, path);
    if (version !== undefined) return { path, version };
    if (explicit === undefined) return undefined;
    throw new BazaarError("CLIENT_FAILED", `"${path}" tells no version as Claude Code does.`, "Name another --claude.");
  } catch (error) {
    if (explicit === undefined && isBazaarError(error) && error.code === "CLIENT_MISSING") return undefined;
    throw error;
  }
}

interface Asking {
  readonly folder: string;
  readonly asked: readonly Client[];
  readonly skipped: Skipped[];
}

async function askedClient(job: DoctorJob, client: AskedClient, subject: Subject, asking: Asking): Promise<Subject> {
  const { folder, asked, skipped } = asking;
  job.progress("asking Claude Code");
  const said = await validated(job, client, subject, folder);
  if (said === undefined) skipped.push({ check: 16, why: "The client's validator gave no verdict." });
  if (asked.includes("directory")) return profiled(job, client, said ?? subject, folder);
  skipped.push({ check: 16, why: "The directory's profile of the validator is asked with --client directory only." });
  return said ?? subject;
}
