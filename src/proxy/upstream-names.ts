import { createHash } from "node:crypto";
import { toolNamePart } from "../plugin/tool-names.ts";

/** Key of the proxy in our thin clients, and so part of every tool's full name in the caller's client. */
const clientKey = "bazaar-proxy";

/** Longest full name that every model API takes (`^[a-zA-Z0-9_-]{1,64}$`). */
const maxFullName = 64;

/** The least that is left for a name, also where the plugin's own is so long that the full one passes the limit. */
const leastRoom = 16;

/** Names that the proxy's own tools have or will have. */
const reserved = new Set(["execute_command", "invoke_agent", "execute_hook", "start_run", "get_run", "cancel_run"]);

/** Characters for a tool's name below `/mcp`, so that its full name in the client has at most 64. */
export function roomForNames(clientName: string): number {
  return Math.max(leastRoom, maxFullName - `mcp__plugin_${toolNamePart(clientName)}_${clientKey}__`.length);
}

/**
 * Names `<server>_<tool>` for what the servers of one plugin offer. A name depends on the set of servers that the plugin
 * declares and on the other names of its own server, but never on which servers run or what they offer.
 */
export class NameTable {
  readonly #room: number;
  readonly #ambiguous: ReadonlySet<string>;

  /** @param room Characters for one name. */
  constructor(servers: readonly string[], room: number) {
    this.#room = room;
    this.#ambiguous = new Set(servers.filter((server) => servers.some((other) => couldMeet(server, other))));
  }

  /** Each name as it is served, by the name that the server gives it: no two alike. */
  named(server: string, names: readonly string[]): Map<string, string> {
    const served = new Map<string, string>();
    const taken = new Set(reserved);
    // A name that needs no change has it before one that would become the same.
    const plainFirst = [...names].sort((a, b) => Number(toolNamePart(a) !== a) - Number(toolNamePart(b) !== b));
    for (const name of plainFirst) {
      const plain = `${toolNamePart(server)}_${toolNamePart(name)}`;
      const fits = plain.length <= this.#room && !this.#ambiguous.has(server) && !taken.has(plain);
      const given = fits ? plain : hashed(plain, server, name, this.#room);
      if (taken.has(given)) continue;
      taken.add(given);
      served.set(name, given);
    }
    return served;
  }

  /** Whether a name was changed beyond what the client itself would change. */
  isShortened(server: string, name: string, served: string): boolean {
    return served !== `${toolNamePart(server)}_${toolNamePart(name)}`;
  }
}

/** How the tools of one server are called behind a host. */
export interface ServedNames {
  readonly server: string;
  /** What stands before each tool's name. */
  readonly prefix: string;
  /** Characters of a tool's own name that fit; a longer one ends in a hash. 0: all names do. */
  readonly room: number;
}

/** The same for each server of a plugin that is served under `clientName`. */
export function servedNames(clientName: string, servers: readonly string[]): ServedNames[] {
  const table = new NameTable(servers, roomForNames(clientName));
  return servers.map((server) => {
    const prefix = `${toolNamePart(server)}_`;
    const isPlain = table.named(server, ["a"]).get("a") === `${prefix}a`;
    return { server, prefix, room: isPlain ? Math.max(0, roomForNames(clientName) - prefix.length) : 0 };
  });
}

/**
 * Whether a tool of `other` could get the plain name of one of `server`: `a` with `b_c` and `a_b` with `c`. The one with
 * the longer name gives way, of two alike both do.
 */
function couldMeet(server: string, other: string): boolean {
  const [own, its] = [toolNamePart(server), toolNamePart(other)];
  return server !== other && (own === its || own.startsWith(`${its}_`));
}

function hashed(plain: string, server: string, name: string, room: number): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([server, name]))
    .digest("hex")
    .slice(0, 8);
  return `${plain.slice(0, room - 9)}_${hash}`;
}

/** Whether a tool is served under the lists of what is allowed and denied, in which `*` stands for any characters. */
export function isServed(
  name: string,
  lists: { readonly allow?: readonly string[]; readonly deny?: readonly string[] },
): boolean {
  const matches = (patterns: readonly string[]) => patterns.some((pattern) => patternOf(pattern).test(name));
  return (lists.allow === undefined || matches(lists.allow)) && !(lists.deny !== undefined && matches(lists.deny));
}

function patternOf(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${parts.join("[^]*")}$`);
}
