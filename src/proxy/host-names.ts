import { BazaarError } from "../core/errors.ts";

/** The names, unless one is such that no request could ever have it. Throws `BazaarError` OPTION_INVALID. */
export function checkedHostNames(option: string, names: readonly string[]): readonly string[] {
  if (!Array.isArray(names)) {
    throw new BazaarError("OPTION_INVALID", `\`${option}\` is no list.`, "Give a list of host names.");
  }
  for (const name of names) {
    const meant = hostOf(name);
    if (meant === name) continue;
    const shown = typeof name === "string" ? JSON.stringify(name) : String(name);
    throw new BazaarError(
      "OPTION_INVALID",
      `${shown} in \`${option}\` is not a host name as a request has it.`,
      meant === undefined
        ? "Give a name such as plugins.example.com, without scheme, port and path; an IPv6 address in brackets."
        : `Write it as ${meant}.`,
    );
  }
  return names;
}

/** The host as a URL has it (small letters, punycode, shortest address), or undefined where there is none. */
function hostOf(name: unknown): string | undefined {
  if (typeof name !== "string" || !/^(?:[^\s/\\?#@:[\]*%]+|\[[\da-f:.]+\])$/i.test(name)) return undefined;
  return URL.canParse(`http://${name}`) ? new URL(`http://${name}`).hostname : undefined;
}
