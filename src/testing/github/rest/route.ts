import { description, type Operation } from "./description.ts";

export interface Route {
  readonly operation: Operation;
  /** Decoded, by the name in the template. */
  readonly parameters: Readonly<Record<string, string>>;
}

const routes = description.operations.map((operation) => ({ operation, pattern: patternOf(operation) }));

/** The operation of GitHub's description that a request is for; `path` is still encoded, and begins behind the API's own. */
export function routeOf(method: string, path: string): Route | undefined {
  for (const { operation, pattern } of routes) {
    const found = operation.method === method ? pattern.exec(path) : null;
    if (found === null) continue;
    const values = Object.entries(found.groups ?? {}).map(
      ([name, value]) => [name, decodeURIComponent(value)] as const,
    );
    return { operation, parameters: Object.fromEntries(values) };
  }
  return undefined;
}

function patternOf({ path, parameters }: Operation): RegExp {
  const many = new Set(parameters.filter((one) => one.many).map(({ name }) => name));
  const escaped = path.replaceAll(".", String.raw`\.`);
  const source = escaped.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => `(?<${name}>${many.has(name) ? ".+" : "[^/]+?"})`,
  );
  return new RegExp(`^${source}$`);
}
