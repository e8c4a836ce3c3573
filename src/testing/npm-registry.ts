import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { tarOf } from "../archive/tar.ts";
import { treeOf, type TreeInput } from "../core/file-tree.ts";

/** A package of the registry: its package.json without name and version, and its other files. */
export interface RegistryPackage {
  readonly name: string;
  readonly version: string;
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, TreeInput>>;
}

export interface NpmRegistryOptions {
  /** Token that every request must bring. @default none */
  readonly token?: string;
  /** Changes a tarball on its way out, by package name: a proxy that breaks or lies. @default nothing is changed */
  readonly tamper?: (name: string, tarball: Buffer) => Buffer;
  /** Leaves `integrity` out of what is said of packages, as old registries do. @default false */
  readonly withoutIntegrity?: boolean;
  /** What the tag `latest` names. @default the package's last version */
  readonly latest?: string;
}

export interface NpmRegistry extends AsyncDisposable {
  readonly url: string;
  /** Method and path of each request, in order. */
  readonly requests: readonly string[];
  /** Lines for an `.npmrc` that leads here, with the token where there is one. */
  readonly npmrc: string;
  /** `sha512-…` of a package's tarball. */
  integrity(name: string): string;
}

/** A registry on loopback with these packages, for the real npm. */
export async function startNpmRegistry(
  packages: readonly RegistryPackage[],
  options: NpmRegistryOptions = {},
): Promise<NpmRegistry> {
  const requests: string[] = [];
  const tarballs = new Map(packages.map((one) => [one.name, tarballOf(one)]));
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const url = `http://${host}/`;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const refused = options.token !== undefined && request.headers.authorization !== `Bearer ${options.token}`;
    if (refused) return void response.writeHead(401).end('{"error":"no token"}');
    const path = decodeURIComponent(request.url ?? "").slice(1);
    const [name = "", file] = path.split("/-/");
    const tarball = tarballs.get(name);
    const found = packages.filter((one) => one.name === name);
    if (tarball === undefined) return void response.writeHead(404).end('{"error":"not found"}');
    if (file !== undefined) return void response.end(options.tamper?.(name, tarball) ?? tarball);
    response.setHeader("content-type", "application/json").end(JSON.stringify(packument(found, tarball)));
  }

  function packument(found: readonly RegistryPackage[], tarball: Buffer): object {
    const versions = found.map(({ name, version, manifest }) => {
      const integrity = options.withoutIntegrity === true ? {} : { integrity: integrityOf(tarball) };
      const shasum = createHash("sha1").update(tarball).digest("hex");
      const dist = { tarball: `${url}${name}/-/${version}.tgz`, shasum, ...integrity };
      return [version, { name, version, ...manifest, dist }] as const;
    });
    const latest = options.latest ?? versions.at(-1)?.[0];
    return { name: found[0]?.name, "dist-tags": { latest }, versions: Object.fromEntries(versions) };
  }

  return {
    url,
    requests,
    npmrc: `registry=${url}\n${options.token === undefined ? "" : `//${host}/:_authToken=${options.token}\n`}`,
    integrity: (name) => integrityOf(tarballs.get(name) ?? Buffer.alloc(0)),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function tarballOf({ name, version, manifest, files = {} }: RegistryPackage): Buffer {
  const tree = treeOf({ "package.json": JSON.stringify({ name, version, ...manifest }), ...files });
  return gzipSync(tarOf(tree, { prefix: "package" }));
}

function integrityOf(bytes: Buffer): string {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}
