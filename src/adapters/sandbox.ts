import { spawnSync } from "node:child_process";
import { copyFileSync, lstatSync, mkdirSync, realpathSync, truncateSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { BazaarError } from "../core/errors.ts";
import type { Variables } from "../run/environment.ts";
import type { RunPlace } from "./run-folders.ts";
import { checkSandboxPath } from "./sandbox-path.ts";

/** What a sandboxed run sees of the machine besides its own folders: programs, libraries, names and certificates. */
const systemFolders = ["/bin", "/sbin", "/lib", "/lib32", "/lib64"];
const systemFiles = (
  "alternatives ca-certificates group hosts ld.so.cache ld.so.conf ld.so.conf.d localtime mime.types nsswitch.conf " +
  "passwd pki protocols resolv.conf services ssl"
)
  .split(" ")
  .map((name) => `/etc/${name}`);
const certificateNames = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE", "SSL_CERT_DIR"];

// Own process numbers: what a run starts ends with it, and /proc shows nobody else's.
const namespaces =
  "--unshare-user --unshare-pid --unshare-ipc --unshare-uts --unshare-cgroup-try --die-with-parent --cap-drop ALL".split(
    " ",
  );

const root = "--proc /proc --dev /dev --tmpfs /tmp".split(" ");

/** `none`: nothing but the run's own door (`openRunNetwork`). `host`: whatever the host reaches. */
export type SandboxNetwork = "none" | "host";

export const sandboxNetworks: readonly SandboxNetwork[] = ["none", "host"];

export interface SandboxOptions {
  /** The plugin's folder, and the files of its prompts below it. */
  readonly plugin: string;
  readonly prompts: readonly string[];
  /** Path of the client. */
  readonly claude: string;
  readonly env: Variables;
  readonly network: SandboxNetwork;
  /** More files and folders of the machine that all runs may read. */
  readonly paths: readonly string[];
}

export interface Sandbox {
  /** Path of bubblewrap. */
  readonly bwrap: string;
  /** The part of the machine that all runs see. */
  readonly view: readonly string[];
  readonly network: SandboxNetwork;
  /** Path of the client, under which it is seen there. */
  readonly client: string;
  /** The plugin's folder, and in it its prompts, relative to it. */
  readonly plugin: string;
  readonly prompts: readonly string[];
}

/**
 * Makes ready to run the client and all that it starts in bubblewrap. Throws `BazaarError` NOT_SUPPORTED where the
 * machine does not allow that, and OPTION_INVALID for a path that runs can't be given.
 */
export function openSandbox({ plugin, prompts, claude, env, network, paths }: SandboxOptions): Sandbox {
  const alone = network === "none" ? ["--unshare-net"] : [];
  const view = [...namespaces, ...alone, ...systemView(env), ...pathView(paths, plugin), ...programView(claude)];
  const bwrap = env["BAZAAR_BWRAP"] ?? "bwrap";
  const { status, stderr, error } = spawnSync(bwrap, [...view, "/bin/sh", "-c", ":"], {
    encoding: "utf8",
    timeout: 20_000,
  });
  // Where it lies, since a link on the way to it is not there.
  if (status === 0) return { bwrap, view, network, client: realpathSync(claude), plugin, prompts };
  const failed: NodeJS.ErrnoException | undefined = error;
  const isMissing = failed?.code === "ENOENT";
  const problem = isMissing
    ? "Isolation by sandbox needs bubblewrap (bwrap), which was not found."
    : "This machine does not let bubblewrap (bwrap) make the namespaces of a sandbox.";
  const fix = isMissing
    ? "Install it (apt-get install bubblewrap), or choose another isolation."
    : "Allow user namespaces (sysctl user.max_user_namespaces; in a container a seccomp profile that allows unshare), or choose another isolation.";
  throw new BazaarError("NOT_SUPPORTED", problem, fix, { details: { said: (stderr ?? "").slice(0, 500) } });
}

function systemView(env: Variables): string[] {
  const certificates = certificateNames.flatMap((name) => env[name] ?? []);
  return [
    "--ro-bind",
    "/usr",
    "/usr",
    ...systemFolders.flatMap(systemFolder),
    ...[...systemFiles, ...certificates].flatMap((path) => ["--ro-bind-try", path, path]),
    ...root,
  ];
}

/** On most systems they are links into /usr, and then stay links. */
function systemFolder(path: string): string[] {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? ["--symlink", `usr${path}`, path] : ["--ro-bind-try", path, path];
}

/** What the host gives runs to read beside that, where it is. */
function pathView(paths: readonly string[], plugin: string): string[] {
  return paths.flatMap((path) => ["--ro-bind", checkSandboxPath(path, plugin), path]);
}

/** The client, and the Node that plugins' servers and hooks are run with. */
function programView(claude: string): string[] {
  const client = realpathSync(claude);
  const [modules, rest] = client.split(`${sep}@anthropic-ai${sep}`);
  const folder = rest === undefined ? dirname(client) : join(modules!, "@anthropic-ai");
  const folders = [folder, dirname(claude), dirname(process.execPath)].filter((path) => !path.startsWith("/usr/"));
  return [...new Set(folders)].flatMap((path) => ["--ro-bind", path, path]);
}

export interface Wrapped {
  readonly file: string;
  readonly args: string[];
}

/** A program as it runs in the sandbox: with the plugin's folder to read, and the run's own folders to write. */
export function wrapped(sandbox: Sandbox | undefined, place: RunPlace, file: string, args: readonly string[]): Wrapped {
  if (sandbox === undefined) return { file, args: [...args] };
  const run = dirname(place.workspace);
  const own = [place.home, place.config, place.temporary, place.workspace];
  const inside = [
    ...sandbox.view,
    "--ro-bind",
    sandbox.plugin,
    sandbox.plugin,
    ...sandbox.prompts.flatMap((path, at) => ["--ro-bind", promptCopy(run, at), join(sandbox.plugin, path)]),
    ...own.flatMap((folder) => ["--bind", folder, folder]),
    ...["context", "link"].flatMap((name) => ["--ro-bind-try", join(run, name), join(run, name)]),
    "--chdir",
    place.workspace,
  ];
  return { file: sandbox.bwrap, args: [...inside, file, ...args] };
}

/** Gives a run copies of the prompts of its own, which `forgetPrompts` can take away again. */
export function copyPrompts(sandbox: Sandbox | undefined, place: RunPlace): void {
  if (sandbox === undefined) return;
  const run = dirname(place.workspace);
  mkdirSync(join(run, "prompts"), { mode: 0o700 });
  for (const [at, path] of sandbox.prompts.entries()) copyFileSync(join(sandbox.plugin, path), promptCopy(run, at));
}

/**
 * Empties the run's prompts. The client keeps in memory what it read before its first event, so nothing that the run
 * does later finds them in a file: no shell, no server of the plugin.
 */
export function forgetPrompts(sandbox: Sandbox | undefined, place: RunPlace): void {
  const run = dirname(place.workspace);
  for (const at of sandbox?.prompts.keys() ?? []) truncateSync(promptCopy(run, at));
}

function promptCopy(run: string, at: number): string {
  return join(run, "prompts", String(at));
}
