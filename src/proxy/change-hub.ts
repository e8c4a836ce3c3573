import type { NotificationMessage } from "../relay/message.ts";
import type { UpstreamServers } from "../relay/servers.ts";
import type { ListKind } from "../relay/types.ts";
import type { View } from "./view.ts";

/** Who hears of changes behind an endpoint. */
export interface ChangeListener {
  readonly view: View;
  readonly caller: string;
  changed(kind: ListKind): void;
  updated(uri: string, message: NotificationMessage): void;
}

/** Tells the open streams of callers what changes in the servers that they see. */
export class ChangeHub {
  readonly #listeners = new Set<ChangeListener>();
  readonly #unwatch: () => void;

  constructor(servers: UpstreamServers) {
    this.#unwatch = servers.watch({
      changed: (server, kind, caller) => this.changed(server, kind, caller),
      updated: (server, uri, message, caller) => {
        for (const listener of this.#of(server, caller)) listener.updated(uri, message);
      },
    });
  }

  get size(): number {
    return this.#listeners.size;
  }

  changed(server: string, kind: ListKind, caller?: string): void {
    for (const listener of this.#of(server, caller)) listener.changed(kind);
  }

  add(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    this.#unwatch();
    this.#listeners.clear();
  }

  #of(server: string, caller: string | undefined): ChangeListener[] {
    return [...this.#listeners].filter(
      (listener) => listener.view.servers.includes(server) && (caller === undefined || listener.caller === caller),
    );
  }
}
