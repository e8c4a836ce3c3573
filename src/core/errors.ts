/**
 * Every way this library fails on purpose. Renaming a code is a breaking change; `docs/errors.md` is written from this
 * table. A finding about somebody's files is not an error: see `Diagnostic`.
 */
export const errorCodes = {
  ADDRESS_FORBIDDEN: "A URL leads to an address that a hosted plugin may not reach.",
  ADDRESS_INVALID: "The address to listen on is none of this machine, or none at all.",
  ARCHIVE_INVALID: "An archive is broken, unsafe or too large.",
  BASE_INVALID:
    "The base image is missing, is not there for the machine that is wanted, or is of no kind that can be built on.",
  BROKER_FAILED: "The model broker that a host was pointed to can't be reached, refuses it, or went away during a run.",
  CLIENT_FAILED: "The Claude Code client ended without a result.",
  CLIENT_MISSING: "The Claude Code client is not installed or can't be started.",
  COMMAND_UNKNOWN: "The hosted plugin has no command, skill, agent or hook of that name.",
  COMMAND_UNSAFE: "The arguments would reach a shell on the host, and could be more than words there.",
  CONFIG_INVALID: "The configuration file can't be read or breaks its schema.",
  CONFIG_MISSING: "The configuration file that was named does not exist.",
  DOWNLOAD_FAILED: "A download failed, or brought something else than was promised.",
  ENDPOINT_INVALID: "The endpoint is not an https URL (http is allowed on loopback only).",
  ENGINE_FAILED: "The Docker engine began what it was asked for, and failed.",
  ENGINE_MISSING: "The Docker engine, or the package that talks to it, is not there or may not be used.",
  FILE_UNREADABLE: "A file or folder can't be read.",
  FILE_UNWRITABLE: "A file or folder can't be written.",
  FORGE_LIMITED: "The forge's rate limits lasted longer than it can be waited for.",
  FORGE_REFUSED: "The forge refuses: the token lacks a right, or a rule of the repository forbids the change.",
  FORGE_UNREACHABLE: "The forge can't be reached, or fails.",
  GIT_FAILED: "A git command failed.",
  GIT_MISSING: "git is not installed.",
  IMAGE_TOO_LARGE: "The plugin is larger than an image layer may be.",
  INTERRUPTED: "The work was stopped from outside (Ctrl-C, a signal, an abort).",
  KEY_INVALID: "The proxy got no usable key to check its callers with.",
  LEAK_FOUND: "A generated file would hold text of the plugin that must not leave.",
  MARKETPLACE_EMPTY_RESULT: "Sources or grants are configured, and nothing is left to serve.",
  MARKETPLACE_INVALID: "The marketplace's catalog can't be changed safely.",
  MODEL_KEY_MISSING: "The host runs on its callers' own model keys, and the call brought none.",
  NOT_SUPPORTED: "This version can't do that yet; the message says what it can do instead.",
  NPM_FAILED: "npm is missing, failed, or brought other bytes than its registry promised.",
  OPTION_INVALID: "An option has a value outside its range, or two options contradict each other.",
  OUTPUT_EXISTS: "The output folder exists and was not written by this tool.",
  PATH_UNSAFE: "A path leaves its folder or has a form that can't be written everywhere.",
  PLUGIN_INCOMPLETE: "A part of the plugin would be missing or not work: it has findings of level error.",
  PLUGIN_MISSING: "The plugin's folder does not exist or is not a folder.",
  PLUGIN_REFUSED: "The Claude Code client would not load this plugin.",
  PORT_FORBIDDEN: "The system does not let this user open the port.",
  PORT_TAKEN: "The port is in use or can't be opened.",
  PROMPT_TOO_LONG: "The hosted run was given or read more than the model takes at once.",
  PUSH_REJECTED: "The git remote refused the push.",
  REGISTRY_DENIED: "A container registry refuses the caller.",
  REGISTRY_FAILED: "A container registry can't be reached, or fails.",
  RUN_FAILED: "The hosted run ended with an error.",
  RUN_LIMIT: "The hosted run passed a limit (turns, cost, output bytes, or runs at once).",
  RUN_TIMED_OUT: "The hosted run took longer than its limit.",
  RUN_UNKNOWN: "No run waits for an answer under that handle: it is unknown, answered, expired or somebody else's.",
  SOURCE_INVALID: "What was given as a plugin is neither a folder nor a file tree.",
  SOURCE_TOO_LARGE: "A source marketplace is more than its caps allow.",
  STORE_FULL: "The host's disk has no room for what a caller sends.",
  SYNC_RUNNING: "Another process is synchronising the same marketplaces.",
  UNEXPECTED: "Something failed that never should: a fault of this package.",
  UPLOAD_INVALID: "What a caller sent as files breaks the contract of uploads.",
  UPLOAD_LIMIT: "What a caller sent as files is more than the host takes.",
  UPLOAD_UNKNOWN: "The caller has no upload of that id, or a part of it never came or is gone.",
  UPSTREAM_FAILED: "A server of the hosted plugin broke off in the middle of a call.",
  UPSTREAM_UNAVAILABLE: "A server of the hosted plugin could not be started or reached.",
  USAGE_INVALID: "The command line names an unknown command or option, or lacks one.",
  VERSION_UNCHANGED: "The published files changed and the plugin's version did not, which the version policy forbids.",
} as const;

export type ErrorCode = keyof typeof errorCodes;

export interface BazaarErrorOptions extends ErrorOptions {
  /** What a program may want to know beside the code; never a secret. @default {} */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** The one error class: a code from a closed table, what is wrong, and what to do about it. */
export class BazaarError extends Error {
  override readonly name = "BazaarError";
  readonly code: ErrorCode;
  /** What is wrong, one sentence. */
  readonly problem: string;
  /** What the reader can do, one or more sentences. */
  readonly fix: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, problem: string, fix: string, options: BazaarErrorOptions = {}) {
    super(`${problem} ${fix}`, options);
    this.code = code;
    this.problem = problem;
    this.fix = fix;
    this.details = options.details ?? {};
  }
}

/** Whether `error` is ours, also when another copy of this package made it (so not by `instanceof`). */
export function isBazaarError(error: unknown): error is BazaarError {
  return error instanceof Error && error.name === "BazaarError" && "code" in error && "fix" in error;
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
