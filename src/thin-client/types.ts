import type { Diagnostic } from "../core/diagnostic.ts";
import type { FileTree } from "../core/file-tree.ts";
import type { WorkspacePolicies } from "../workspace/policy.ts";
import type { CallerFiles } from "./caller-files.ts";

/** Where a component's work is done: on the host behind a stub, or by the caller's client from an open copy. */
export type Placement = "remote" | "local";

/**
 * A component's id, for options and reports: `command:git:commit`, `skill:scan`, `agent:reviewer`, `hook:<HookHandler.id>`,
 * `mcp:db`. A `*` at the end matches any rest (`command:git:*`, `hook:*`).
 */
export type ComponentId = `${"command" | "skill" | "agent" | "hook" | "mcp"}:${string}`;

export interface ThinClientOptions {
  /**
   * Base URL of the hosted plugin; the stubs call `<endpoint>/mcp` and `<endpoint>/hooks/<event>`. https, or http on a
   * loopback address. No query, fragment or credentials.
   */
  readonly endpoint: string;
  /**
   * Name of an environment variable with which a caller may point the client elsewhere, as `${NAME:-endpoint}`. Off by
   * default, since whoever sets it receives the caller's key. A name that says credential (GITHUB_TOKEN) is refused.
   */
  readonly endpointVariable?: string;
  /** How callers prove who they are: a key from `userConfig` or BAZAAR_API_KEY, or OAuth by discovery. @default "key" */
  readonly auth?: "key" | "oauth";
  /** Send the caller's own key for the model API too, from `userConfig` or BAZAAR_MODEL_KEY. @default false */
  readonly modelKey?: boolean;
  /** `auto`: on, unless the plugin has MCP servers whose tools would all be loaded up front too. @default "auto" */
  readonly alwaysLoad?: "auto" | boolean;
  /** Model of the agent stubs, which only forward text. `inherit` leaves the caller's. @default "haiku" */
  readonly relayModel?: string;
  /** Model of command and skill stubs; unset leaves the caller's. @default undefined */
  readonly commandModel?: string;
  /** Another name for the thin client: needed when the client reserves the plugin's own. */
  readonly name?: string;
  /** Components that stay on the caller's machine, copied openly. @default [] (everything remote) */
  readonly local?: readonly ComponentId[];
  /**
   * Files to copy openly, as exact paths or globs with `*` and `**` (e.g. `output-styles/**`). Local components need
   * their scripts listed here too. @default []
   */
  readonly public?: readonly string[];
  /** Commands and skills whose `!` lines run on the caller's machine and travel as context. @default [] */
  readonly shellContext?: readonly ComponentId[];
  /**
   * The host's `limits.timeoutMs`, 1_000…3_600_000. The thin client waits a minute longer, so that the host's own word
   * about it arrives; a hook that asks for more is reported. @default 600_000
   */
  readonly hostTimeoutMs?: number;
  /** Hook events whose stub blocks when the host can't be reached, instead of letting pass. @default [] */
  readonly failClosed?: readonly string[];
  /** Answer the permission question for the plugin's own tools with yes. @default true */
  readonly permissionHook?: boolean;
  /**
   * What a hosted run sees of the caller's project, per component; the same as the host's. Anything but `none` brings a
   * script that sends files and needs `callerFiles`. @default {} (`none` for all)
   */
  readonly workspace?: WorkspacePolicies;
  /**
   * `ask`: Claude Code asks the caller before a project's first byte leaves. `always`: nobody is asked, and the README
   * says so. @default "ask"
   */
  readonly consent?: "ask" | "always";
  /** Whether the host has tools for runs that outlive a call: the stubs may use them. @default false */
  readonly longRuns?: boolean;
  /** Events whose hooks the host lets allow something in the user's place: the README says so. @default [] */
  readonly hookAllows?: readonly string[];
  /** What `claude-bazaar/caller-files` exports under this name; apart from the generator, since it is long. */
  readonly callerFiles?: CallerFiles;
  /** Who publishes: fills author, description, version and licence where the plugin lacks them. */
  readonly publisher?: Publisher;
}

export interface Publisher {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
  /** Used where the manifest has none. */
  readonly description?: string;
  /** Base version where the manifest has none. @default "0.0.0" */
  readonly version?: string;
  /** SPDX id where the manifest has none. */
  readonly license?: string;
  /** Licence text of the thin client where the plugin has no LICENSE file. */
  readonly licenseText?: string;
  /** https URL of the privacy policy; carried to the manifest's `privacyPolicyUrl`. */
  readonly privacyPolicyUrl?: string;
}

/**
 * What a component needs beside its own text. `text`: nothing. `files`: to read the caller's files. `patch`: to change
 * them. `toolchain`: to run the project's build, tests or package manager. `machine`: to act on the caller's machine
 * or in the caller's name (commits, pull requests, home folder, daemons). `conversation`: the session, or its user.
 */
export type Need = "text" | "files" | "patch" | "toolchain" | "machine" | "conversation";

/** Why a need is believed: a place in the plugin, and what stands there. */
export interface Evidence {
  readonly need: Need;
  readonly path: string;
  /** Counted from 1. */
  readonly line: number;
  /** A few words, e.g. `git push`; at most 80 characters. */
  readonly what: string;
}

/** What one component needs, why that is believed, and where it does its work best. */
export interface ComponentAnalysis {
  readonly id: ComponentId;
  /** File of the component. */
  readonly path: string;
  /** Ascending by weight; `["text"]` when nothing more was found. */
  readonly needs: readonly Need[];
  readonly evidence: readonly Evidence[];
  /** `local` when it acts on the caller's machine or needs the conversation; the placement stays the author's choice. */
  readonly advice: Placement;
}

/** One stub or open copy in the thin client. */
export interface PlacedComponent {
  readonly id: ComponentId;
  readonly placement: Placement;
  /** Its file in the thin client. */
  readonly path: string;
}

export interface LeftOut {
  /** A component id, or a file's path. */
  readonly what: string;
  readonly why: string;
}

export interface LeakCheck {
  /** Files of the thin client that were searched. */
  readonly files: number;
  /** Secret texts that they were searched for: prompt bodies and hook scripts. */
  readonly sources: number;
  /** Length in characters from which a shared run of text counts as a leak: 40. */
  readonly window: number;
}

export interface ThinClientReport {
  readonly components: readonly PlacedComponent[];
  readonly leftOut: readonly LeftOut[];
  /** The longest name a tool gets in the client, and its length; at most 64. */
  readonly longestToolName: { readonly name: string; readonly length: number };
  /** Key of the server in .mcp.json: `bazaar-proxy`, or a shorter one where names would grow over 64 characters. */
  readonly serverKey: string;
  readonly leakCheck: LeakCheck;
  /** Files and folders that were copied openly because the options said so. */
  readonly copied: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ThinClient {
  readonly name: string;
  /** `<plugin version>+<8 hex digits of the content>`. */
  readonly version: string;
  readonly description: string;
  /** Regular files with mode 0644, sorted, the same bytes on every machine. */
  readonly files: FileTree;
  readonly report: ThinClientReport;
}
