/** What a path of the hub is. */
export type Route =
  | { readonly is: "health" }
  | { readonly is: "ready" }
  | { readonly is: "zip" }
  | { readonly is: "catalog" }
  | { readonly is: "info" }
  | { readonly is: "git"; readonly path: string }
  | { readonly is: "archive"; readonly name: string; readonly sha256: string }
  | { readonly is: "webhook"; readonly slug: string };

const plain: Readonly<Record<string, Route>> = {
  "/healthz": { is: "health" },
  "/readyz": { is: "ready" },
  "/marketplace.zip": { is: "zip" },
  "/marketplace.json": { is: "catalog" },
  "/info": { is: "info" },
};

/** The path of a plugin's archive. With its digest in it, what it names never changes. */
export function archivePath(name: string, sha256: string): string {
  return `/plugins/${name}/${sha256}.zip`;
}

/** Undefined for a path that leads nowhere. Paths are as a URL has them; what is encoded in them is none of ours. */
export function routeOf(pathname: string): Route | undefined {
  if (Object.hasOwn(plain, pathname)) return plain[pathname];
  const git = /^\/marketplace\.git(\/[A-Za-z0-9/_.-]*)?$/.exec(pathname);
  if (git !== null) return { is: "git", path: git[1] ?? "" };
  const [, name, sha256] = /^\/plugins\/([A-Za-z0-9][A-Za-z0-9._-]{0,200})\/([0-9a-f]{64})\.zip$/.exec(pathname) ?? [];
  if (name !== undefined && sha256 !== undefined) return { is: "archive", name, sha256 };
  const slug = /^\/webhooks\/([a-z0-9][a-z0-9_-]{0,63})$/.exec(pathname)?.[1];
  return slug === undefined ? undefined : { is: "webhook", slug };
}

/** The methods that a route answers. */
export function methodsOf({ is, ...rest }: Route): readonly string[] {
  if (is === "webhook") return ["POST"];
  if (is === "git" && "path" in rest && /^\/git-(?:upload|receive)-pack$/.test(rest.path)) return ["POST"];
  return ["GET", "HEAD"];
}
