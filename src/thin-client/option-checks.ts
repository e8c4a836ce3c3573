import { BazaarError } from "../core/errors.ts";
import { nearest } from "../core/nearest.ts";
import { isPlugin } from "../plugin/given-plugin.ts";

type Check = readonly [fits: (value: unknown) => boolean, allowed: string];

const isText = (value: unknown): value is string => typeof value === "string";
const isObject = (value: unknown) => typeof value === "object" && value !== null && !Array.isArray(value);
const text: Check = [isText, "a text"];
const texts: Check = [(value) => Array.isArray(value) && value.every(isText), "a list of texts"];
const object: Check = [isObject, "an object"];
const flag: Check = [(value) => typeof value === "boolean", "true or false"];
const filled: Check = [(value) => isText(value) && value.trim() !== "", "a text that is not empty"];

/** Variables that mean something else already; whoever set one would send keys there. */
const taken =
  /^(?:path|home|user|shell|pwd|term|lang|te?mp(?:dir)?|editor|ifs|\w+_proxy|(?:lc|ld|dyld|node|npm|git|xdg|claude|anthropic)_\w*|bazaar_(?:api|model)_key)$/i;

/** What is set to a credential would be called as the endpoint, and stand in logs. */
const credential =
  /token|secret|passw|credential|api_?key|(?:^|_)(?:auth|cert|cookie|jwt|keys?|pass|pat|pwd|session|sock)(?:_|$)/i;

const ofOptions: Readonly<Record<string, Check>> = {
  endpoint: text,
  endpointVariable: [
    (value) => isText(value) && /^[A-Za-z_]\w*$/.test(value) && !taken.test(value) && !credential.test(value),
    "a name of its own such as BAZAAR_URL",
  ],
  auth: [(value) => value === "key" || value === "oauth", '"key" or "oauth"'],
  alwaysLoad: [(value) => value === "auto" || typeof value === "boolean", '"auto", true or false'],
  modelKey: flag,
  relayModel: text,
  commandModel: text,
  name: text,
  local: texts,
  public: texts,
  shellContext: texts,
  failClosed: texts,
  hostTimeoutMs: [
    (value) => Number.isInteger(value) && (value as number) >= 1_000 && (value as number) <= 3_600_000,
    "a whole number from 1000 to 3600000",
  ],
  permissionHook: flag,
  workspace: [
    (value) => isObject(value) && Object.values(value as object).every(isPolicy),
    "none, args or project per component",
  ],
  consent: [(value) => value === "ask" || value === "always", '"ask" or "always"'],
  longRuns: flag,
  hookAllows: texts,
  callerFiles: object,
  publisher: object,
};

function isPolicy(value: unknown): boolean {
  const files = isObject(value) ? (value as { files?: unknown }).files : value;
  return ["none", "args", "project"].includes(files as string);
}

const ofPublisher: Readonly<Record<string, Check>> = {
  name: filled,
  email: filled,
  url: filled,
  description: filled,
  version: [(value) => isText(value) && /^[\w.+-]+$/.test(value), "letters, digits, `.`, `+`, `_` and `-`"],
  license: filled,
  licenseText: filled,
  privacyPolicyUrl: [(value) => isText(value) && isHttps(value), "an https URL"],
};

/** For callers without types: throws `BazaarError` OPTION_INVALID with the option's name and what it may be. */
export function checkOptions(plugin: unknown, options: unknown): void {
  const given = isObject(plugin) && "plugin" in (plugin as object) ? (plugin as { plugin: unknown }).plugin : plugin;
  requirePlugin(given, "what `loadPlugin` returns");
  check("options", options, object);
  const { endpoint, publisher } = options as Readonly<Record<string, unknown>>;
  check("endpoint", endpoint, text);
  checkEach("", options as object, ofOptions);
  if (publisher !== undefined) checkEach("publisher.", publisher as object, ofPublisher);
}

/** Throws `BazaarError` OPTION_INVALID, with what to give, for anything that is no `Plugin`. */
export function requirePlugin(value: unknown, wanted: string): void {
  check("plugin", value, [isPlugin, wanted]);
}

/** Whether this is an https URL. */
export function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === "https:";
}

/** The error for an option's value. */
export function invalid(option: string, value: unknown, fix: string): BazaarError {
  const shown = isText(value)
    ? JSON.stringify(value)
    : typeof value === "object" && value !== null
      ? "that"
      : String(value);
  return new BazaarError("OPTION_INVALID", `\`${option}\` can't be ${shown}.`, fix);
}

function checkEach(prefix: string, values: object, checks: Readonly<Record<string, Check>>): void {
  const given = values as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const one = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (one === undefined) throw unknownOption(prefix, name, Object.keys(checks));
    check(prefix + name, value, one);
  }
}

/** One that is mistyped would be ignored, and `failClosed` leave its guards open. */
function unknownOption(prefix: string, name: string, known: readonly string[]): BazaarError {
  const near = nearest(name, known);
  const fix = near === undefined ? `Known are ${known.join(", ")}.` : `Did you mean \`${prefix}${near}\`?`;
  return new BazaarError("OPTION_INVALID", `\`${prefix}${name}\` is not a known option.`, fix);
}

function check(option: string, value: unknown, [fits, allowed]: Check): void {
  if (!fits(value)) throw invalid(option, value, `Give ${allowed}.`);
}
