/** Names that stand in a caller's text for folders of the host. */
export interface PlaceNames {
  /** `text` without paths of the host: what lies in the workspace is named as seen from the project's folder. */
  named(text: string): string;
}

/**
 * Takes the host's folders out of what a run says. A path such as `/tmp/bazaar-run-Ab12Cd/workspace/src/a.ts` means
 * nothing where it is read: it becomes `src/a.ts`, and the workspace itself `.`. What git said of the project becomes
 * `[context]/…`, the plugin's folder `[plugin]`, and the run's other folders `[run]`. Folders of runs are known by the
 * name that they have below one of `temporary`, so those of earlier parts of a run that went on are too.
 */
export function placeNames(temporary: readonly string[], plugin: string): PlaceNames {
  const below = temporary.map((path) => escaped(path.replace(/\/+$/, ""))).join("|");
  const run = new RegExp(
    `(?<![\\w.-])(?:${below})/bazaar-run-[A-Za-z0-9]{6}(?![A-Za-z0-9])(/(?:workspace|context)(?![\\w-]|\\.\\w))?(/(?!${end}))?`,
    "g",
  );
  const whole = new RegExp(
    `(?<![\\w.-])${escaped(plugin)}(?![\\w-]|\\.\\w)${isShort(plugin) ? `(?=/(?!${end}))` : ""}`,
    "g",
  );
  const named = (text: string) =>
    text
      .replaceAll(run, (_, folder: string | undefined, slash = "") => {
        if (folder !== "/workspace") return (folder === "/context" ? "[context]" : "[run]") + slash;
        return slash === "" ? "." : "";
      })
      .replaceAll(whole, "[plugin]");
  return { named };
}

/** What can't begin a name: then a slash ends the path. */
const end = String.raw`$|[\s"'\x60<>|;&,)\]}]`;

/** A folder such as `/plugin` alone may be a word of another meaning, for one a slash command. */
function isShort(path: string): boolean {
  return !/^\/+[^/]+\/+[^/]/.test(path);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
