import type { HookGroup } from "./hook-stubs.ts";
import type { WorkspacePolicy } from "../workspace/types.ts";

/** A component of the host to which files of the caller travel. */
export interface FilesComponent {
  /** As the tools call it: a skill is a command. */
  readonly kind: "command" | "agent";
  readonly name: string;
  readonly policy: WorkspacePolicy;
}

/** What a thin client's script and README have to know. */
export interface FilesParts {
  /** The thin client's name. */
  readonly name: string;
  /** The plugin's own. */
  readonly plugin: string;
  /** The endpoint, or `${NAME:-endpoint}`. */
  readonly baseUrl: string;
  readonly keyOption: string;
  readonly consent: "ask" | "always";
  readonly components: readonly FilesComponent[];
}

/**
 * What makes a thin client send its caller's files. It stands apart from the generator, which a web page may load for
 * plugins that see no files.
 */
export interface CallerFiles {
  /** The program of the hooks around each call, for `sh`. */
  script(parts: FilesParts): string;
  /** The hooks that run it from `path`, around the tools whose names in the client begin with `prefix`. */
  hooks(path: string, prefix: string): HookGroup[];
  /** Paragraphs about what travels, who is asked, and how to withdraw. */
  readme(parts: FilesParts): readonly string[];
}
