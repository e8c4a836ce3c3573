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
  #unwatch: () => void = () => {};
  /** Names of the servers that are behind an endpoint now, where these are others than when the stream was opened. */
  #serversOf: ((key: string) => readonly string[]) | undefined;

  constructor(servers: UpstreamServers) {
    this.#watch(servers);
  }

  get size(): number {
    return this.#listeners.size;
  }

  /** Tells of these servers from now on, and that all lists may be others than before. */
  follow(servers: UpstreamServers, serversOf: (key: string) => readonly string[]): void {
    this.#serversOf = serversOf;
    this.#watch(servers);
    for (const listener of this.#listeners) {
      for (const kind of ["tools", "prompts", "resources"] as const) listener.changed(kind);
    }
  }

  #watch(servers: UpstreamServers): void {
    this.#unwatch();
    this.#unwatch = servers.watch({
      changed: (server, kind, caller) => this.changed(server, kind, caller),
      updated: (server, uri, message, caller) => {
        for (const listener of this.#of(server, caller)) listener.updated(uri, message);
      },
    });
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
    const behind = ({ view }: ChangeListener) => this.#serversOf?.(view.key) ?? view.servers;
    return [...this.#listeners].filter(
      (listener) => behind(listener).includes(server) && (caller === undefined || listener.caller === caller),
    );
  }
}
