import type { Command } from "commander";
import { defaultUpstream } from "../../broker/default-upstream.ts";
import { startBroker } from "../../adapters/start-broker.ts";
import { credentialOf } from "../../broker/credential.ts";
import type { Credential } from "../../broker/types.ts";
import { BazaarError } from "../../core/errors.ts";
import { redact } from "../../run/redact.ts";
import { aborted, portNumber } from "../address.ts";
import type { Context, Outcome } from "../context.ts";
import { controlKey, secretIn } from "../model-flags.ts";
import { openFiles } from "../model-troubles.ts";
import { paragraph } from "../output.ts";
import { printable } from "../text-width.ts";

interface BrokerFlags {
  readonly port: number;
  readonly host: string;
  readonly keyFile?: string;
  readonly controlKeyFile?: string;
  readonly upstream?: string;
}

export function define(command: Command): void {
  command
    .option("--port <number>", "port to listen on, 0 for any free one", portNumber, 8788)
    .option("--host <address>", "address to listen on; the default is reached from this machine only", "127.0.0.1")
    .option(
      "--key-file <file>",
      "the key of the model API (default: ANTHROPIC_AUTH_TOKEN or ANTHROPIC_API_KEY of this process; without any, only " +
        "runs that bring their caller's key are answered)",
    )
    .option("--control-key-file <file>", "the key with which hosts open runs (default: BAZAAR_BROKER_KEY)")
    .option("--upstream <url>", `the model API (default: ANTHROPIC_BASE_URL, or ${defaultUpstream})`);
}

export async function run(context: Context, _: string | undefined, flags: BrokerFlags): Promise<Outcome> {
  const { env } = context;
  const credential = ownCredential(flags, env);
  const control = controlKey(flags.controlKeyFile, env, "--control-key-file");
  requireApart(credential, control);
  const secrets = Object.values(credential?.headers ?? {});
  await using broker = await startBroker({
    port: flags.port,
    host: flags.host,
    upstream: flags.upstream ?? (env["ANTHROPIC_BASE_URL"]?.trim() || defaultUpstream),
    credential,
    controlKey: control,
    env,
    onTrouble: ({ status, message }) =>
      context.progress(printable(redact(`The model API answered ${status}: ${message}`, secrets))),
  });
  const whose =
    credential === undefined ? "It has no key: callers bring their own." : "It holds the key of the model API.";
  context.print(
    ...paragraph(context.terminal, `The model broker listens at ${broker.url}. ${whose}`),
    ...paragraph(context.terminal, `Hosts use it with: claude-bazaar serve --broker ${broker.url}`),
    ...paragraph(
      context.terminal,
      "Run it as another user or in another container than the hosts: as the same user, a run with a shell can read " +
        "its memory and its key file.",
    ),
  );
  context.emit({ url: broker.url, key: credential !== undefined });
  for (const trouble of openFiles([flags.keyFile, flags.controlKeyFile])) {
    context.progress(printable(`Warning: ${trouble}`));
  }
  await aborted(context.signal);
  context.progress("Stopping.");
  return { exitCode: 0, json: { stopped: true }, runsUntilSignal: true };
}

/** Hosts have the control key: it must not be what they are kept from. */
function requireApart(credential: Credential | undefined, control: string): void {
  if (!Object.values(credential?.headers ?? {}).some((value) => value.includes(control))) return;
  const fix = "Make another control key, e.g. with: openssl rand -hex 32";
  throw new BazaarError("KEY_INVALID", "The control key is the key of the model API.", fix);
}

function ownCredential({ keyFile }: BrokerFlags, env: Context["env"]): Credential | undefined {
  if (keyFile === undefined) return credentialOf(env);
  const { ANTHROPIC_CUSTOM_HEADERS } = env;
  return credentialOf({ ANTHROPIC_API_KEY: secretIn(keyFile, "--key-file"), ANTHROPIC_CUSTOM_HEADERS });
}
