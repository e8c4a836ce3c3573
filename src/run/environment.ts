import { BazaarError } from "../core/errors.ts";

export type Variables = Readonly<Record<string, string | undefined>>;

/** The folders of one run; all of them are fresh and vanish with it. */
export interface RunFolders {
  readonly home: string;
  readonly config: string;
  readonly temporary: string;
  readonly workspace: string;
  /** What the caller sends beside the project: words of git and the like. */
  readonly context: string;
}

const names = (list: string) => list.trim().split(/\s+/);

/** Everything that a program needs of the machine to start and to reach the network. */
const machine = names(`
  PATH LANG LC_ALL LC_CTYPE TZ
  HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy
  NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR
`);

/** How the client reaches the model, and which one. */
const model = names(`
  ANTHROPIC_BASE_URL ANTHROPIC_API_KEY ANTHROPIC_AUTH_TOKEN ANTHROPIC_CUSTOM_HEADERS
  ANTHROPIC_MODEL ANTHROPIC_SMALL_FAST_MODEL CLAUDE_CODE_SUBAGENT_MODEL
  ANTHROPIC_DEFAULT_OPUS_MODEL ANTHROPIC_DEFAULT_SONNET_MODEL ANTHROPIC_DEFAULT_HAIKU_MODEL
  API_TIMEOUT_MS CLAUDE_CODE_MAX_OUTPUT_TOKENS CLAUDE_CODE_MAX_RETRIES MAX_THINKING_TOKENS
`);

const secretNames = ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN", "ANTHROPIC_CUSTOM_HEADERS"];

const quiet = {
  DISABLE_AUTOUPDATER: "1",
  DISABLE_TELEMETRY: "1",
  DISABLE_ERROR_REPORTING: "1",
  CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: "1",
};

const hosted = {
  // `@/some/path` in a caller's arguments would otherwise put that file of the host into the conversation, with no
  // permission asked; `@` in the author's text goes with it, since the client can't tell the two apart.
  CLAUDE_CODE_DISABLE_FILE_MENTIONS: "1",
  // A run ends with its result: nothing may be left for later.
  CLAUDE_CODE_DISABLE_BACKGROUND_TASKS: "1",
  CLAUDE_CODE_DISABLE_CRON: "1",
  CLAUDE_CODE_DISABLE_AUTO_MEMORY: "1",
};

/**
 * Git obeys the `config` of a folder that looks like a bare repository (`HEAD`, `objects`, `refs`), and runs the programs
 * that it names. Such a folder can lie in a caller's project, and the client itself asks git about the workspace.
 */
const git = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "safe.bareRepository", GIT_CONFIG_VALUE_0: "explicit" };

/** The client's own ten tries take minutes, also for a key that is simply wrong. */
const defaults = { CLAUDE_CODE_MAX_RETRIES: "6" };

/** The whole environment of a run: a few names of the host (see `brokeredVariables`), those in `more`, and the run's own folders. */
export function runEnvironment(
  host: Variables,
  folders: RunFolders,
  more: readonly string[] = [],
): Record<string, string> {
  return { ...defaults, ...pick(host, [...machine, ...model, ...more]), ...own(folders), ...quiet, ...hosted, ...git };
}

/** How a run reaches the model: a broker, and a token that is worth nothing elsewhere or later. */
export interface ModelAddress {
  /** Base URL. */
  readonly url: string;
  readonly token: string;
}

/** The host's variables with the broker in the place of the model, and no credential of the model among them. */
export function brokeredVariables(host: Variables, { url, token }: ModelAddress): Variables {
  const none = Object.fromEntries(secretNames.map((name) => [name, undefined]));
  const { hostname } = new URL(url);
  // Else a proxy of the host would be asked for what lies on this machine.
  const past = (name: string) => [host[name], hostname].filter(Boolean).join(",");
  const direct = { NO_PROXY: past("NO_PROXY"), no_proxy: past("no_proxy") };
  return { ...host, ...none, ...direct, ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: token };
}

/**
 * `run` as it is where there is no network: with no proxy, and with the address, if any, at which the model's broker is
 * in there.
 */
export function withoutNetwork(run: Readonly<Record<string, string>>, broker?: string): Record<string, string> {
  const rest = Object.entries(run).filter(([name]) => !/_proxy$/i.test(name));
  return { ...Object.fromEntries(rest), ...(broker !== undefined && { ANTHROPIC_BASE_URL: broker }) };
}

/** The environment of a hook's script: the same without the model's key and address, which it never needs. */
export function hookEnvironment(
  host: Variables,
  folders: RunFolders,
  pluginFolder: string,
  more: readonly string[] = [],
): Record<string, string> {
  const plugin = {
    CLAUDE_PLUGIN_ROOT: pluginFolder,
    CLAUDE_PROJECT_DIR: folders.workspace,
    CLAUDE_PLUGIN_DATA: folders.config,
  };
  return { ...pick(host, [...machine, ...more]), ...own(folders), ...plugin, ...git };
}

/**
 * What must stand in no message: the values of the host's variables that hold credentials, and the name and password
 * that stand in the address of a proxy or of the model.
 */
export function secretsOf(host: Variables, more: readonly string[] = []): string[] {
  const values = [...secretNames, ...more].map((name) => host[name] ?? "");
  const headers = (host["ANTHROPIC_CUSTOM_HEADERS"] ?? "")
    .split("\n")
    .map((line) => line.replace(/^[^:]*:/, "").trim());
  const addresses = [...machine, ...model].filter((name) => /(?:PROXY|_BASE_URL)$/i.test(name) && !/^no_/i.test(name));
  const users = addresses.flatMap((name) => userOf(host[name] ?? ""));
  // Shorter values are flags and words; to hide those would eat ordinary text.
  const long = [...values, ...headers].filter((value) => value.length >= 8);
  return [...new Set([...long, ...users])];
}

/** `name:password` of an address, as it stands there and decoded, and the password alone unless it is a short word. */
function userOf(address: string): string[] {
  const user = /^(?:[a-z][\w+.-]*:\/\/)?([^/?#]*)@/i.exec(address.trim())?.[1] ?? "";
  const password = user.slice(user.indexOf(":") + 1);
  const all = [user, password].flatMap((part) => [part, decoded(part)]);
  return all.filter((part) => part.length >= 8 || (part.includes(":") && part.length > 1));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What `passEnv` can't bring back into a run: the ways to the model, and the keys of this package's own servers. */
const keptBack = new Set([
  ...secretNames,
  ...names("ANTHROPIC_BASE_URL CLAUDE_CODE_OAUTH_TOKEN BAZAAR_KEYS BAZAAR_BROKER_KEY BAZAAR_MODEL_KEY"),
]);

/** `given` when each can be the name of a variable that runs may have. Throws `BazaarError` OPTION_INVALID. */
export function checkNames(given: readonly string[]): readonly string[] {
  const kept = given.find((name) => keptBack.has(name));
  if (kept !== undefined) {
    const fix = "Leave it out: the model broker adds the key to what a run asks of the model.";
    throw new BazaarError("OPTION_INVALID", `${kept} is a credential that no run may have.`, fix);
  }
  const wrong = given.find((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name));
  if (wrong === undefined) return given;
  const problem = `"${wrong}" can't be the name of an environment variable.`;
  throw new BazaarError(
    "OPTION_INVALID",
    problem,
    "Give names only, e.g. GITHUB_TOKEN; values come from the host's environment.",
  );
}

function own(folders: RunFolders): Record<string, string> {
  return { HOME: folders.home, CLAUDE_CONFIG_DIR: folders.config, TMPDIR: folders.temporary };
}

function pick(host: Variables, wanted: readonly string[]): Record<string, string> {
  const all = wanted.map((name) => [name, host[name]] as const);
  return Object.fromEntries(all.filter((pair): pair is readonly [string, string] => pair[1] !== undefined));
}
