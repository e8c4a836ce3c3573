import type { Command } from "commander";
import { addKey, keyId, revokeKeys } from "../../adapters/edit-key-file.ts";
import { readKeys } from "../../adapters/key-file.ts";
import { BazaarError } from "../../core/errors.ts";
import { defined } from "../../core/defined.ts";
import { instantOf, type NamedKey } from "../../access/key-store.ts";
import { keysFileOf } from "../auth-flags.ts";
import type { Context, Outcome } from "../context.ts";
import { count, paragraph, table } from "../output.ts";

interface KeysFlags {
  readonly keysFile?: string;
  readonly expires?: string;
  readonly tools?: string;
  readonly id?: string;
}

export function define(command: Command): void {
  command
    .option("--keys-file <file>", "the file of `serve --keys-file` (default: BAZAAR_KEYS_FILE)")
    .option("--expires <when>", "add: when the key ends, 90d, 12h, 2027-01-31 or a date with time (default: never)")
    .option(
      "--tools <list>",
      "add: what it opens, e.g. command:draft,agent:*,db_query,db_* (default: everything the host has)",
    )
    .option("--id <id>", "revoke: one key of that name, by its id in the list (default: all of them)");
}

export async function run(
  context: Context,
  action: string | undefined,
  flags: KeysFlags,
  name: string | undefined,
): Promise<Outcome> {
  const file = keysFileOf(flags.keysFile, context.env);
  if (file === undefined)
    throw usage("The file of keys is not named.", "Give --keys-file, the same as to `claude-bazaar serve`.");
  requireFlags(action, flags);
  if (action === "list" && name === undefined) return list(context, file);
  if (action === "add" && name !== undefined) return add(context, file, name, flags);
  if (action === "revoke" && name !== undefined) return revoke(context, file, name, flags.id);
  if (action === "add" || action === "revoke")
    throw usage(
      `\`keys ${action}\` needs the name of whom the key is for.`,
      `Write: claude-bazaar keys ${action} NAME`,
    );
  throw usage("`keys` was not told what to do.", "Write: claude-bazaar keys add NAME, keys list, or keys revoke NAME");
}

async function add(context: Context, file: string, name: string, flags: KeysFlags): Promise<Outcome> {
  const expiresAt = flags.expires === undefined ? undefined : endOf(flags.expires, Date.now());
  const tools = flags.tools?.split(",");
  const { key, id, others } = await addKey(file, { name, ...defined({ expiresAt, tools }) });
  const until = expiresAt === undefined ? "" : ` until ${new Date(expiresAt).toISOString()}`;
  const beside =
    others === 0
      ? ""
      : ` ${name} has ${count(others, "other key")} that ${others === 1 ? "stays" : "stay"} good: keys revoke ${name} --id ID`;
  // Alone on stdout, so that it can be handed on by a pipe.
  context.progress(
    ...paragraph(context.terminal, `Key ${id} of ${name}${until}. It is kept nowhere and not shown again.${beside}`),
  );
  if (!context.json) context.print(key);
  return { exitCode: 0, json: { name, id, key, ...defined({ expires: isoOf(expiresAt), tools }), file } };
}

function list(context: Context, file: string): Outcome {
  const { keys, faults } = readKeys(file);
  const now = Date.now();
  const rows = keys.map((key) => [key.name, keyId(key), key.caller, expiryOf(key, now), toolsOf(key)]);
  if (rows.length === 0) context.print(...paragraph(context.terminal, "The file holds no key."));
  else context.print(...table(context.terminal, ["name", "id", "caller", "expires", "opens"], rows));
  for (const { line, problem } of faults)
    context.progress(...paragraph(context.terminal, `Line ${line} grants nothing: it ${problem}.`));
  const documents = keys.map((key) => ({
    name: key.name,
    id: keyId(key),
    caller: key.caller,
    expires: isoOf(key.expiresAt) ?? null,
    tools: key.allow?.entries ?? null,
    good: (key.expiresAt ?? Infinity) > now,
  }));
  return { exitCode: faults.length > 0 ? 1 : 0, json: { file, keys: documents, faults } };
}

async function revoke(context: Context, file: string, name: string, id: string | undefined): Promise<Outcome> {
  const revoked = await revokeKeys(file, name, id);
  const said = `${count(revoked, "key")} of ${name} taken back. Hosts that follow the file refuse ${revoked === 1 ? "it" : "them"} within three seconds.`;
  context.print(...paragraph(context.terminal, said));
  return { exitCode: 0, json: { name, revoked, file } };
}

function expiryOf({ expiresAt }: NamedKey, now: number): string {
  if (expiresAt === undefined) return "never";
  return expiresAt > now ? (isoOf(expiresAt) ?? "") : `${isoOf(expiresAt)} (over)`;
}

function toolsOf({ allow }: NamedKey): string {
  return allow === undefined ? "everything" : allow.entries.join(" ");
}

function isoOf(at: number | undefined): string | undefined {
  return at === undefined ? undefined : new Date(at).toISOString().replace(".000Z", "Z");
}

/** Milliseconds since 1970. Throws `BazaarError` OPTION_INVALID for what is no time, or over. */
function endOf(text: string, now: number): number {
  const [, amount, unit] = /^(\d{1,5})([hd])$/.exec(text) ?? [];
  const at = amount === undefined ? instantOf(text) : now + Number(amount) * (unit === "h" ? 3_600_000 : 86_400_000);
  if (at !== undefined && at > now) return Math.floor(at / 1_000) * 1_000;
  const problem = `--expires ${JSON.stringify(text.slice(0, 100))} is ${at === undefined ? "no time" : "over already"}.`;
  throw new BazaarError(
    "OPTION_INVALID",
    problem,
    "Give days or hours (90d, 12h), a date (2027-01-31) or a date with time.",
  );
}

/** A flag of another action would be passed over without a word. */
function requireFlags(action: string | undefined, { expires, tools, id }: KeysFlags): void {
  const foreign =
    action === "add"
      ? { "--id": id }
      : action === "revoke"
        ? { "--expires": expires, "--tools": tools }
        : { "--expires": expires, "--tools": tools, "--id": id };
  const [flag] = Object.entries(foreign).find(([, value]) => value !== undefined) ?? [];
  if (flag !== undefined && action !== undefined)
    throw usage(`${flag} is not for \`keys ${action}\`.`, "Leave it out.");
}

function usage(problem: string, fix: string): BazaarError {
  return new BazaarError("USAGE_INVALID", problem, fix);
}
