import type { FileTree } from "../core/file-tree.ts";
import type { Json, JsonObject } from "../core/json.ts";

export type { Json, JsonObject };

/** Where something was declared: the file, and its first line there, counted from 1. */
export interface Origin {
  readonly path: string;
  readonly line: number;
}

export interface Author {
  readonly name: string;
  readonly email?: string;
  readonly url?: string;
}

/** One option that the user fills in when installing; the client's `userConfig`. */
export interface UserOption {
  readonly type: "string" | "number" | "boolean" | "directory" | "file";
  readonly title: string;
  readonly description: string;
  readonly required: boolean;
  readonly sensitive: boolean;
  /** The rest as written: default, options, multiple, min, max. */
  readonly more: JsonObject;
}

export interface Channel {
  readonly server: string;
  readonly displayName?: string;
  readonly userConfig?: JsonObject;
}

export interface Dependency {
  readonly name: string;
  readonly marketplace?: string;
  readonly version?: string;
}

/** What plugin.json says about the plugin itself; component fields are resolved into the plugin's lists. */
export interface Manifest {
  /** `.claude-plugin/plugin.json`, or null when there is none. */
  readonly path: string | null;
  readonly name: string;
  readonly displayName?: string;
  readonly version?: string;
  readonly description?: string;
  readonly author?: Author;
  readonly homepage?: string;
  readonly repository?: string;
  readonly license?: string;
  readonly keywords: readonly string[];
  readonly metadata?: JsonObject;
  readonly defaultEnabled?: boolean;
  readonly userConfig: Readonly<Record<string, UserOption>>;
  readonly channels: readonly Channel[];
  readonly dependencies: readonly Dependency[];
  /** The whole file as parsed, for fields that only a directory or another tool reads (icon, privacyPolicyUrl …). */
  readonly raw: JsonObject;
}

/**
 * How the client reads the block between the `---` lines.
 * `none`: no block. `parsed`: plain YAML. `repaired`: YAML after the client's quoting pass. `dropped`: neither worked,
 * so the component loads with no metadata at all.
 */
export type FrontmatterState = "none" | "parsed" | "repaired" | "dropped";

export interface Frontmatter {
  readonly state: FrontmatterState;
  /** The values as YAML gives them; empty for `none` and `dropped`. */
  readonly data: JsonObject;
  /** The text between the delimiters, as written; `""` for `none`. */
  readonly source: string;
  /** Line of each top-level key in the file, counted from 1. */
  readonly lines: Readonly<Record<string, number>>;
}

/** What commands, agents and skills have in common: a Markdown text with a name. */
export interface MarkdownComponent {
  /** As the client shows it behind `<plugin>:`, e.g. `git:commit`. */
  readonly name: string;
  /** The file, or the manifest when the text is inline. */
  readonly path: string;
  readonly frontmatter: Frontmatter;
  /** Text after the frontmatter: the prompt. */
  readonly body: string;
  /** Line of the file where the body starts, counted from 1. */
  readonly bodyLine: number;
  /** As the client shows it: a number or date becomes text, a list or map is dropped. */
  readonly description?: string;
  readonly model?: string;
}

export interface Command extends MarkdownComponent {
  readonly kind: "command";
  /** Whether the text stands in plugin.json (`commands` as a map with `content`). */
  readonly inline: boolean;
  /** Whether it is a folder with SKILL.md, read as part of a folder: the client lists it among the skills too. */
  readonly skillFolder: boolean;
  readonly argumentHint?: string;
  /** Undefined when not declared. */
  readonly allowedTools?: readonly string[];
  /** Whether the model may start it by itself. @default true */
  readonly modelInvocable: boolean;
  /** Whether it stands in the slash menu. @default true */
  readonly userInvocable: boolean;
}

export interface Skill extends MarkdownComponent {
  readonly kind: "skill";
  /** The skill's folder; `""` for a SKILL.md at the plugin's root. */
  readonly folder: string;
  /** Every regular file of the folder beside SKILL.md, as paths of the plugin. */
  readonly files: readonly string[];
  readonly argumentHint?: string;
  readonly allowedTools?: readonly string[];
  readonly modelInvocable: boolean;
  readonly userInvocable: boolean;
}

export interface Agent extends MarkdownComponent {
  readonly kind: "agent";
  /** Undefined: all tools. */
  readonly tools?: readonly string[];
  readonly color?: string;
}

export type HookType = "command" | "http" | "mcp_tool" | "prompt" | "agent";

/** One handler that the client would run. Groups of the source are flattened, identical handlers counted once. */
export interface HookHandler {
  /**
   * First 8 hex digits of the SHA-256 over the event and what runs (type, command, arguments, prompt, url …, `if`): what
   * a stub names instead of a position, so that a stub of an older version can never start another handler. The same
   * handler under two matchers has one id, since the client runs it once when both match.
   */
  readonly id: string;
  /** E.g. `PreToolUse`. */
  readonly event: string;
  /** As written; undefined when the group has none. */
  readonly matcher?: string;
  readonly type: HookType;
  /** The handler as written, with every key (if, once, async, timeout, args, shell …). */
  readonly handler: JsonObject;
  readonly origin: Origin;
}

export interface McpServer {
  readonly name: string;
  readonly transport: "stdio" | "http" | "sse" | "ws";
  /** The server's entry as written. */
  readonly config: JsonObject;
  readonly origin: Origin;
}

/** An .mcpb/.dxt file or URL in `mcpServers`: named, never opened. */
export interface McpBundle {
  readonly source: string;
  readonly origin: Origin;
}

export interface LspServer {
  readonly name: string;
  readonly config: JsonObject;
  readonly origin: Origin;
}

/** A component that acts inside the client, known by name and file only. */
export interface ClientComponent {
  readonly name: string;
  readonly path: string;
}

export interface Plugin {
  /** The manifest's name, or the folder's where there is none. */
  readonly name: string;
  readonly manifest: Manifest;
  readonly commands: readonly Command[];
  readonly skills: readonly Skill[];
  readonly agents: readonly Agent[];
  readonly hooks: readonly HookHandler[];
  readonly mcpServers: readonly McpServer[];
  readonly mcpBundles: readonly McpBundle[];
  readonly lspServers: readonly LspServer[];
  readonly outputStyles: readonly ClientComponent[];
  readonly monitors: readonly ClientComponent[];
  readonly themes: readonly ClientComponent[];
  readonly workflows: readonly ClientComponent[];
  /** Executables that the client puts on the Bash tool's PATH. */
  readonly bin: readonly ClientComponent[];
  /** Hook `modules` ("mods"): JavaScript that runs inside the client. */
  readonly hookModules: readonly ClientComponent[];
  /** settings.json or the manifest's `settings`. */
  readonly settings?: { readonly value: JsonObject; readonly origin: Origin };
  /** Every file that was given, also those that nothing refers to. */
  readonly files: FileTree;
}
