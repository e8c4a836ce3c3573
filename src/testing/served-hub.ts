import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addKey } from "../adapters/edit-key-file.ts";
import { keyFileCallers } from "../adapters/hub-callers.ts";
import { openKeyFile } from "../adapters/key-file.ts";
import { type ServedHub, serveHub, type ServeHubOptions } from "../adapters/serve-hub.ts";
import type { MarketplacesConfig } from "../config/marketplaces/types.ts";
import type { HubAuditRecord, HubRequestRecord } from "../hub/ports.ts";
import type { SyncReport } from "../adapters/sync/types.ts";
import { writeFiles } from "./write-files.ts";

/** Files of a source marketplace whose plugins each have one command with that text. */
export function hubSource(plugins: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const names = Object.keys(plugins);
  const entries = names.map((name) => ({ name, source: `./plugins/${name}`, description: `What ${name} does` }));
  const files: Record<string, string> = {
    ".claude-plugin/marketplace.json": JSON.stringify({ name: "source", owner: { name: "Team" }, plugins: entries }),
  };
  for (const [name, text] of Object.entries(plugins)) {
    files[`plugins/${name}/.claude-plugin/plugin.json`] = JSON.stringify({ name, version: "1.0.0" });
    files[`plugins/${name}/commands/go.md`] = `---\ndescription: Goes\n---\n${text}\n`;
  }
  return { ...files, ...more };
}

/** A hub in this process whose source is a folder, with callers by name; everything it told is kept. */
export class HubFixture implements AsyncDisposable {
  readonly root = mkdtempSync(join(tmpdir(), "bazaar-hub-"));
  readonly state = join(this.root, "state");
  readonly source = join(this.root, "source");
  readonly keysFile = join(this.root, "keys");
  readonly requests: HubRequestRecord[] = [];
  readonly audits: HubAuditRecord[] = [];
  readonly reports: SyncReport[] = [];
  readonly troubles: unknown[] = [];
  readonly tokens = new Map<string, string>();
  #hub: ServedHub | undefined;
  #ends: (() => Promise<void>)[] = [];

  /** Writes the source anew. */
  write(files: Readonly<Record<string, string>>): void {
    rmSync(this.source, { recursive: true, force: true });
    writeFiles(this.source, files);
  }

  async caller(name: string): Promise<string> {
    const { key } = await addKey(this.keysFile, { name });
    this.tokens.set(name, key);
    return key;
  }

  /** Starts it and reads the source, unless `syncs` is false. */
  async start(config: Partial<MarketplacesConfig> = {}, options: Partial<ServeHubOptions> = {}): Promise<ServedHub> {
    const keys = openKeyFile(this.keysFile, { intervalMs: 20 });
    this.#ends.push(() => keys.close());
    const hub = await serveHub({
      config: {
        name: "everything",
        owner: { name: "Team" },
        sources: [{ slug: "team", directory: this.source }],
        ...config,
      },
      state: this.state,
      port: 0,
      callers: keyFileCallers(keys),
      intervalMs: 20,
      drainMs: 2_000,
      onRequest: (record) => this.requests.push(record),
      onAudit: (record) => this.audits.push(record),
      onSync: (report) => this.reports.push(report),
      onTrouble: (error) => this.troubles.push(error),
      ...options,
    });
    this.#hub = hub;
    this.#ends.unshift(() => hub.close());
    if (options.syncs !== false) await hub.sync();
    return hub;
  }

  get hub(): ServedHub {
    return this.#hub!;
  }

  /** Asks as a caller. */
  ask(path: string, name: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${this.tokens.get(name)}`, ...(init.headers as Record<string, string>) };
    return fetch(`${this.hub.url}${path}`, { ...init, headers });
  }

  /** The repository's URL with the caller's token in it, as no user should have it. */
  gitUrl(name: string): string {
    return `${this.hub.url.replace("http://", `http://git:${this.tokens.get(name)}@`)}/marketplace.git`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const end of this.#ends) await end();
    rmSync(this.root, { recursive: true, force: true, maxRetries: 3 });
  }
}
