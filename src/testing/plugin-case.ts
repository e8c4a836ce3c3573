/** A small made-up plugin, and what we say of it; the real client is asked the same in a system test. */
export interface PluginCase {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** Codes of our errors and warnings, in the order of `loadPlugin`. */
  readonly finds: readonly string[];
  /** Place of the first of them, as `placeText` writes it. */
  readonly at?: string;
  /** Why this is an error for us, although the client's validator finds none. */
  readonly stricter?: string;
}

/** A case as it is written: the files, our findings (codes with a blank between), the first place, why stricter. */
export type Written = readonly [files: Files, finds?: string, at?: string, stricter?: string];
export type Files = Readonly<Record<string, unknown>>;

const manifestPath = ".claude-plugin/plugin.json";
const complete = { name: "plug", version: "1.0.0", description: "A plugin.", author: { name: "Ann" } };

/** A plugin with these fields in its manifest, a command, and more files (text, or JSON values with two blanks a level). */
export function plugin(fields: Files, files: Files = {}): Files {
  return {
    [manifestPath]: { ...complete, ...fields },
    "commands/a.md": "---\ndescription: Says hello.\n---\nHello.\n",
    ...files,
  };
}

/** A plugin whose manifest is this text. */
export function withManifest(text: string): Files {
  return { ...plugin({}), [manifestPath]: text };
}

/** The written cases of one group. */
export function casesOf(group: string, written: Readonly<Record<string, Written>>): PluginCase[] {
  return Object.entries(written).map(([name, [files, finds = "", at, stricter]]) => {
    const texts = Object.entries(files).map(([path, content]) => [path, asText(content)] as const);
    const base = {
      name: `${group}: ${name}`,
      files: Object.fromEntries(texts),
      finds: finds.split(" ").filter(Boolean),
    };
    return Object.assign(base, at === undefined || at === "" ? {} : { at }, stricter === undefined ? {} : { stricter });
  });
}

function asText(content: unknown): string {
  return typeof content === "string" ? content : JSON.stringify(content, null, 2);
}
