import { BazaarError } from "../core/errors.ts";

/** What runs when a tool of the proxy is called. */
export type CallableKind = "command" | "skill" | "agent" | "hook";

const kinds: Readonly<Record<CallableKind, string>> = {
  command: "execute_command",
  skill: "execute_command",
  agent: "invoke_agent",
  hook: "execute_hook",
};

const form = /^(?:(?:command|skill|agent|hook):[^\s,*]*|[A-Za-z0-9_.-]*)\*?$/;

/**
 * What a caller may call. An entry is a tool (`db_query`, `execute_command`, which is all commands and skills) or a
 * component (`command:git:commit`, `skill:scan`, `agent:reviewer`, `hook:1f2e3d4c`); a `*` at its end matches any rest.
 * What no entry names is refused. Prompts and resources of a server are open where all its tools are (`db_*`).
 */
export class AllowList {
  readonly entries: readonly string[];

  /** Throws `BazaarError` OPTION_INVALID for no entry, or one that can name nothing. */
  constructor(entries: readonly string[]) {
    const bad = Array.isArray(entries) ? entries.find((entry: unknown) => !isEntry(entry)) : "";
    if (bad !== undefined || entries.length === 0) {
      throw new BazaarError(
        "OPTION_INVALID",
        bad === undefined ? "A list of what may be called is empty." : `${JSON.stringify(bad)} names no tool.`,
        "Name tools (db_query, db_*, execute_command) or components (command:draft, skill:*, agent:reviewer, hook:*).",
      );
    }
    this.entries = entries;
  }

  /** Whether the tool may be called, whatever it is given; a part of what `execute_command` runs is asked for by `runs`. */
  tool(name: string): boolean {
    return this.entries.some((entry) => !entry.includes(":") && matches(entry, name));
  }

  /** Whether that component may be run. */
  runs(kind: CallableKind, name: string): boolean {
    return (
      this.tool(kinds[kind]) || this.entries.some((entry) => entry.includes(":") && matches(entry, `${kind}:${name}`))
    );
  }
}

function isEntry(entry: unknown): boolean {
  return typeof entry === "string" && entry !== "" && !/^\w+:$/.test(entry) && entry.length <= 200 && form.test(entry);
}

function matches(entry: string, name: string): boolean {
  return entry.endsWith("*") ? name.startsWith(entry.slice(0, -1)) : entry === name;
}
