import { join } from "node:path";
import type { Endpoint, Era } from "./mcp-caller.ts";
import { ownContenders } from "./own-server.ts";
import { peerContenders } from "./peers.ts";

/** How a server is started; `%PORT%` in an argument or variable is the port. */
export interface Command {
  /** Arguments of Node. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Contender extends Omit<Endpoint, "port"> {
  readonly name: string;
  readonly kind: "floor" | "ours" | "peer";
  readonly command: Command;
  /** A server over HTTP that the contender needs beside it, on the next port. */
  readonly behind?: Command;
  /** It starts processes for each call or session: few callers are enough to see what that costs. */
  readonly callers?: number;
  /** Rounds of load, the first to warm it up included; fewer where each call takes seconds. @default all */
  readonly rounds?: number;
}

const here = (file: string) => join(import.meta.dirname, file);

/** The same tools without a proxy, by the SDK that is at home in each era. */
const floors: readonly Contender[] = (["2025", "2026"] as const).map((era: Era) => ({
  name: `direct, SDK v${era === "2025" ? "1" : "2"}`,
  kind: "floor",
  era,
  path: "/mcp",
  headers: {},
  toolName: (name) => name,
  command: { args: [here(era === "2025" ? "serve-v1.ts" : "serve-v2.ts"), "%PORT%"] },
}));

/** All that can be measured on this machine; `note` is told what can't be. */
export async function contenders(folder: string, note: (line: string) => void): Promise<Contender[]> {
  return [...floors, ...ownContenders(folder), ...(await peerContenders(note))];
}
