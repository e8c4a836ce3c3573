import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import { startTokenServer, type TokenServer, type TokenServerOptions } from "./token-server.ts";

/** Who may do what: anybody, one user with a password, or whoever a server of tokens says. */
export type RegistryAccess =
  | { readonly kind: "open" }
  /** Lets in `htpasswdUser`. */
  | { readonly kind: "htpasswd" }
  | ({ readonly kind: "token" } & TokenServerOptions);

/** Debian's docker-registry on loopback, with its storage in a folder that goes with it. */
export interface TestRegistry extends AsyncDisposable {
  /** As in references: `127.0.0.1:PORT`. */
  readonly host: string;
  /** Where it keeps what it gets. */
  readonly storage: string;
  /** Only with `kind: "token"`. */
  readonly tokens: TokenServer | undefined;
}

export const htpasswdUser = { username: "anna", password: "correct horse" } as const;

/** As `htpasswd -nbB` has it: bcrypt is all that the registry reads. */
const htpasswdLine = "anna:$2y$05$LZn2N6h1xa.SQsSQiUP4tO5HFiOVxUEgV5LSk9FZQo30N7Ddu2EzK";

/** Starts one on a free port; `await using` ends it and removes its storage. */
export async function startRegistry(access: RegistryAccess = { kind: "open" }): Promise<TestRegistry> {
  const folder = mkdtempSync(join(tmpdir(), "bazaar-registry-"));
  const storage = join(folder, "storage");
  mkdirSync(storage);
  const tokens = access.kind === "token" ? await startTokenServer(folder, access) : undefined;
  const host = `127.0.0.1:${await freePort()}`;
  const config = join(folder, "config.json");
  // JSON is YAML too.
  writeFileSync(config, JSON.stringify(configOf(host, storage, folder, access, tokens)));
  const child = spawn("docker-registry", ["serve", config], { stdio: ["ignore", "ignore", "pipe"] });
  // A test that runs out of time never disposes of it.
  const atExit = () => child.kill("SIGKILL");
  process.once("exit", atExit);
  try {
    await ready(child, host);
  } catch (error) {
    process.off("exit", atExit);
    child.kill("SIGKILL");
    await tokens?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    host,
    storage,
    tokens,
    async [Symbol.asyncDispose]() {
      await ended(child);
      process.off("exit", atExit);
      await tokens?.[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configOf(
  addr: string,
  rootdirectory: string,
  folder: string,
  access: RegistryAccess,
  tokens: TokenServer | undefined,
): object {
  const base = {
    version: "0.1",
    log: { level: "error", accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory }, delete: { enabled: true } },
    http: { addr, secret: "of the tests" },
  };
  if (access.kind === "htpasswd") {
    const path = join(folder, "htpasswd");
    writeFileSync(path, `${htpasswdLine}\n`);
    return { ...base, auth: { htpasswd: { realm: "tests", path } } };
  }
  if (tokens === undefined) return base;
  const { realm, service, issuer, certificate: rootcertbundle } = tokens;
  return { ...base, auth: { token: { realm, service, issuer, rootcertbundle } } };
}

/** Until it answers; rejects with what it wrote when it ends before, or after ten seconds. */
async function ready(child: ChildProcess, host: string): Promise<void> {
  let said = "";
  let failed: Error | undefined;
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said = `${said}${text}`.slice(-4_000)));
  child.once("error", (error) => (failed = error));
  for (let tries = 0; tries < 200; tries += 1) {
    if (failed !== undefined) throw failed;
    if (child.exitCode !== null) throw new Error(`docker-registry ended: ${said}`);
    const signal = AbortSignal.timeout(2_000);
    const answer = await fetch(`http://${host}/v2/`, { signal }).catch(() => undefined);
    if (answer?.status === 200 || answer?.status === 401) return;
    await sleep(50);
  }
  throw new Error(`docker-registry gave no answer: ${said}`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const killer = setTimeout(() => child.kill("SIGKILL"), 3_000);
  await gone;
  clearTimeout(killer);
}
