/** What `${{ … }}` may look into, e.g. `{ github: { token: "…" } }`. */
export type Contexts = Readonly<Record<string, unknown>>;

/**
 * The text with its `${{ context.name }}` replaced, as for defaults of inputs. Absent properties are "", as on the runner;
 * throws for every expression that is more than a path.
 */
export function withExpressions(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (whole, inside: string) => {
    const path = inside.trim();
    if (!/^\w[\w-]*(?:\.[\w-]+)+$/.test(path)) throw new Error(`The runner of the tests can't evaluate ${whole}.`);
    const [context = "", ...names] = path.split(".");
    if (!(context in contexts)) throw new Error(`There is no context "${context}" for ${whole}.`);
    const value = names.reduce<unknown>((here, name) => (here as Contexts | undefined)?.[name], contexts[context]);
    if (value === undefined || value === null) return "";
    return typeof value === "string" ? value : JSON.stringify(value);
  });
}
