import { mkdirSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Closing } from "../core/closing.ts";
import { withoutNetwork } from "../run/environment.ts";
import { gatewaySocket, openRunGateway } from "./run-gateway.ts";
import type { RunPlace } from "./run-folders.ts";
import type { Sandbox, Wrapped } from "./sandbox.ts";

/** How a run comes to what it has to reach. */
export interface RunNetwork extends Closing {
  /** `sandbox` with the run's door in it. */
  readonly sandbox: Sandbox | undefined;
  /** What to start in it instead of a program. */
  program(file: string, args: readonly string[]): Wrapped;
  /** The program's environment, with the addresses as they are in there. */
  environment(variables: Readonly<Record<string, string>>): Record<string, string>;
}

/** On the loopback of each sandbox, which is its own; below those that systems give to whoever asks for any. */
const port = 18_787;

/** Where the door is in a sandbox without network. */
const insideOrigin = `http://127.0.0.1:${port}`;

const relayInside = "/run/bazaar/relay";
const doorInside = "/run/bazaar/door";

/** Beside this module, in `src` as in `dist`; in there its name says what it is, far from any package.json. */
const extension = extname(import.meta.url);
const relay = fileURLToPath(new URL(`./sandbox-relay${extension}`, import.meta.url));
const relayName = `${relayInside}/relay.m${extension.slice(1)}`;

/** Starts the relay and, once it listens, becomes the program. What Node is told by the run's variables is not for it. */
const script = `ready=$(NODE_OPTIONS= NODE_EXTRA_CA_CERTS= "$0" "$1" "$2" "$3" &)
[ "$ready" = ready ] || { echo "The sandbox's relay did not start." >&2; exit 125; }
shift 3
exec "$@"`;

/** Whether what runs in `sandbox` has no network but the door. */
export function isCutOff(sandbox: Sandbox | undefined): sandbox is Sandbox {
  return sandbox?.network === "none";
}

/** Opens the door of one run to the model at this base URL, where it has no network of its own; a run that has one needs none. */
export async function openRunNetwork(
  sandbox: Sandbox | undefined,
  place: RunPlace,
  model: string,
): Promise<RunNetwork> {
  if (!isCutOff(sandbox)) return open(sandbox);
  const folder = join(place.root, "door");
  mkdirSync(folder, { mode: 0o700 });
  const gateway = await openRunGateway(folder, routesTo(model));
  const binds = ["--ro-bind", folder, doorInside, "--ro-bind", relay, relayName];
  return {
    sandbox: { ...sandbox, view: [...sandbox.view, ...binds] },
    program: (file, args) => {
      const start = [process.execPath, relayName, String(port), `${doorInside}/${gatewaySocket}`];
      return { file: "/bin/sh", args: ["-c", script, ...start, file, ...args] };
    },
    environment: (variables) => withoutNetwork(variables, insideOrigin),
    [Symbol.asyncDispose]: () => gateway[Symbol.asyncDispose](),
  };
}

function open(sandbox: Sandbox | undefined): RunNetwork {
  return {
    sandbox,
    program: (file, args) => ({ file, args: [...args] }),
    environment: (variables) => ({ ...variables }),
    [Symbol.asyncDispose]: async () => {},
  };
}

function routesTo(model: string): Map<string, string> {
  const base = model.replace(/\/+$/, "");
  const paths = ["/v1/messages", "/v1/messages/count_tokens"];
  return new Map(paths.map((path) => [path, `${base}${path}`]));
}
