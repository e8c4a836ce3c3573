/** How the host serves one of the plugin's own MCP servers. */
export interface McpServerConfig {
  /** One process or connection for all callers, or one for each: for servers that keep a state or ask their user. @default "shared" */
  readonly share?: "shared" | "per-caller";
  /**
   * Connections of single callers at once where each has its own, 1…1_000. One that is not used gives way to another caller;
   * while all are busy, a call waits up to 20 s. @default 16
   */
  readonly maxConnections?: number;
  /**
   * `legacy`: the protocols with a handshake; `modern`: 2026-07-28; `auto`: the second, else the first. @default "legacy"
   * for a local program, "auto" for a remote server
   */
  readonly protocol?: "legacy" | "auto" | "modern";
  /** Names of tools that callers may use; `*` stands for any characters. @default all */
  readonly allow?: readonly string[];
  /** Names of tools that they may not, also where `allow` has them. @default [] */
  readonly deny?: readonly string[];
  /** Names of this machine's environment variables that the server gets, and that its declaration may refer to. @default [] */
  readonly env?: readonly string[];
  /** Milliseconds without a call after which it is stopped, 1_000…86_400_000. @default 600_000 */
  readonly idleMs?: number;
  /** Milliseconds without a word of it after which a call is given up, 1_000…86_400_000. @default its `timeout`, or 1_800_000 */
  readonly timeoutMs?: number;
  /**
   * Where a remote server may be besides the internet, and be asked without encryption: addresses, networks
   * (`10.1.0.0/16`), hosts (`db.corp.example`), each also with a port (`localhost:8080`). @default []
   */
  readonly addresses?: readonly string[];
}

/** The plugin's own MCP servers; used by `serve`. */
export interface McpConfig {
  /** By the server's name in the plugin. */
  readonly servers?: { readonly [name: string]: McpServerConfig };
}
