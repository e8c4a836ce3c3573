import type { AggregatePlugin, View } from "../marketplace/aggregate/types.ts";
import { createHub } from "./handler.ts";
import type { BuiltView, Download, HubAuditRecord } from "./ports.ts";
import type { HubOptions } from "./types.ts";

// A hub of which all but the hub itself is in memory.
export const hex = (letter: string) => letter.repeat(64);
const pluginOf = (name: string): AggregatePlugin => ({
  slug: "team",
  sourceName: name,
  name,
  folder: `team-${name}`,
  version: "1.0.0",
  entry: { name },
  files: [],
  contentHash: name,
});
export const viewOf = (hash: string, ...names: readonly string[]): View => ({
  aggregate: { name: "all", owner: { name: "Team" }, renames: {} },
  plugins: names.map(pluginOf),
  hash,
});

function downloadOf(text: string, sha256: string): Download {
  return {
    size: text.length,
    sha256,
    read: async function* (start, end) {
      yield Buffer.from(text.slice(start, end));
    },
  };
}

export const old = { name: "alpha", sha256: hex("0") };

/** A hub whose callers are called as their tokens are; views, builds and repositories are in memory. */
export function hubOf(views: Record<string, View>, more: Partial<HubOptions> = {}) {
  const held = { now: 0, ever: 0 };
  const audits: HubAuditRecord[] = [];
  const protocols: (string | undefined)[] = [];
  const hold = <T>(value: T) => {
    held.now += 1;
    held.ever += 1;
    return { value, release: () => void (held.now -= 1) };
  };
  const built = (view: View): BuiltView => ({
    view,
    commit: view.hash.repeat(40),
    repository: view.hash,
    archives: new Map(view.plugins.map(({ name }, at) => [name, downloadOf(`ZIP of ${name}`, hex(String(at + 1)))])),
  });
  const hub = createHub({
    callers: { find: (token) => ({ name: token }) },
    views: {
      packing: "p1",
      isReady: () => true,
      of: ({ name }) => views[name],
      may: () => true,
      build: async (view) => hold(built(view)),
      zip: async ({ hash }) => hold(downloadOf(`ZIP of ${hash}`, hex("f"))),
      kept: async (_, name, sha256) =>
        name === old.name && sha256 === old.sha256 ? hold(downloadOf("old ZIP", sha256)) : undefined,
    },
    git: {
      refs: async ({ repository, protocol }) => {
        protocols.push(protocol);
        return Buffer.from(repository);
      },
      pack: async () =>
        (async function* () {
          yield Buffer.from("PACK");
        })(),
      holds: async () => false,
    },
    onAudit: (record) => void audits.push(record),
    ...more,
  });
  const ask = (path: string, name: string, init: RequestInit = {}, host = "http://hub") => {
    const headers = { authorization: `Bearer ${name}`, ...(init.headers as Record<string, string>) };
    return hub.fetch(new Request(`${host}${path}`, { ...init, headers }));
  };
  /** What was answered, once all of it was read. */
  const taken = async (...args: Parameters<typeof ask>) => {
    const answer = await ask(...args);
    const text = await answer.text();
    await new Promise((resolve) => void setImmediate(resolve));
    return { status: answer.status, text, headers: answer.headers };
  };
  return { hub, held, audits, protocols, taken };
}
