import { execFile, spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { chmod, copyFile, lstat, mkdir, realpath, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import type { Engine } from "../adapters/engine/connect.ts";

// A small base image made of this machine's own programs, since tests can pull none: Node, bash, busybox for the rest, git
// and tini, with the libraries that they are linked to. About 130 MB, nearly all of it Node.

const run = promisify(execFile);

/** Where each program lies in the base; `undefined` in the place of a path is the Node that runs the test. */
const programs: Readonly<Record<string, string | undefined>> = {
  "usr/local/bin/node": undefined,
  "usr/bin/bash": "/bin/bash",
  "usr/bin/busybox": "/bin/busybox",
  "usr/bin/git": "/usr/bin/git",
  "usr/bin/tini": "/usr/bin/tini",
};

const applets =
  "cat chmod chown cp cut date dirname basename env expr find grep head id kill ls mkdir mktemp mv ps pwd readlink realpath rm sed setsid sleep sort stat tail tee test touch tr true uname wc which xargs";

/** The base as a folder, made once for each state of the programs and kept in the temporary folder. */
export async function baseFolder(): Promise<string> {
  const sources = Object.values(programs).map((path) => path ?? process.execPath);
  const states = await Promise.all(
    sources.map(async (path) => `${path} ${(await stat(path)).size} ${(await stat(path)).mtimeMs}`),
  );
  const name = createHash("sha256")
    .update([...states, applets, "4"].join("\n"))
    .digest("hex")
    .slice(0, 16);
  const folder = join(tmpdir(), `bazaar-test-base-${name}`);
  if (await lstat(folder).catch(() => undefined)) return folder;
  const draft = `${folder}-${randomUUID()}`;
  await layOut(draft);
  // Another test may have been quicker.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return folder;
}

async function layOut(root: string): Promise<void> {
  for (const path of ["usr/bin", "usr/lib", "usr/lib64", "usr/sbin", "etc", "tmp", "work", "proc", "dev", "sys"])
    await mkdir(join(root, path), { recursive: true });
  for (const path of ["bin", "lib", "lib64", "sbin"]) await symlink(`usr/${path}`, join(root, path));
  for (const [at, from] of Object.entries(programs)) await program(root, at, from ?? process.execPath);
  await symlink("bash", join(root, "usr/bin/sh"));
  for (const applet of applets.split(" ")) await symlink("busybox", join(root, "usr/bin", applet));
  await writeFile(join(root, "etc/passwd"), "root:x:0:0::/:/bin/sh\napp:x:1000:1000::/work:/bin/sh\n");
  await writeFile(join(root, "etc/group"), "root:x:0:\napp:x:1000:\n");
  await writeFile(join(root, "etc/nsswitch.conf"), "hosts: files dns\n");
  await writeFile(join(root, "etc/os-release"), 'NAME="bazaar-test-base"\nID=debian\nVERSION_ID="12"\n');
  await copy("/etc/ssl/certs/ca-certificates.crt", join(root, "etc/ssl/certs/ca-certificates.crt"));
  await chmod(join(root, "tmp"), 0o1777);
}

async function program(root: string, at: string, from: string): Promise<void> {
  await copy(from, join(root, at));
  // A static program has none, and ldd says so with exit code 1.
  const { stdout } = await run("ldd", [from]).catch(() => ({ stdout: "" }));
  for (const [, library = ""] of stdout.matchAll(/(\/\S+) \(0x/g)) {
    const place = library.startsWith("/usr/") ? library.slice(1) : `usr${library}`;
    await copy(library, join(root, place));
  }
  // The Claude Code client is not of this base, and needs these too.
  const libc = /(\/\S+)\/libc\.so\.6 \(0x/.exec(stdout)?.[1];
  for (const name of ["libm.so.6", "libpthread.so.0", "libdl.so.2", "librt.so.1", "libresolv.so.2"]) {
    if (libc !== undefined) await copy(`${libc}/${name}`, join(root, `usr${libc.replace(/^\/usr/, "")}`, name));
  }
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(await realpath(from), to);
  await chmod(to, 0o755);
}

/** An archive of the folder, as a stream; `/work` is the user's own, the rest root's. */
function archiveOf(folder: string) {
  const owner = ["--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "--sort=name"];
  return spawn("tar", ["-C", folder, ...owner, "--exclude=./work", "-cf", "-", "."], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** The base in the engine, under a name that tests of the same programs share. It stays there, for the next run. */
export async function baseInEngine(engine: Engine): Promise<string> {
  const folder = await baseFolder();
  const repo = "bazaar-test-base";
  const tag = folder.slice(folder.lastIndexOf("-") + 1);
  const reference = `${repo}:${tag}`;
  if (
    await engine
      .getImage(reference)
      .inspect()
      .catch(() => undefined)
  )
    return reference;
  const tar = archiveOf(folder);
  const changes = ["ENV PATH=/usr/local/bin:/usr/bin:/bin", "LABEL claude-bazaar.test=base"];
  const stream = await engine.importImage(tar.stdout, { repo, tag, changes });
  stream.resume();
  await once(stream, "end");
  return reference;
}

/** The base as an OCI image layout of one uncompressed layer, beside its folder; what `--base oci:DIR` takes. */
export async function baseLayout(): Promise<string> {
  const folder = await baseFolder();
  const layout = `${folder}.oci`;
  if (await lstat(layout).catch(() => undefined)) return layout;
  const draft = `${layout}-${randomUUID()}`;
  const blobs = join(draft, "blobs/sha256");
  await mkdir(blobs, { recursive: true });
  const hash = createHash("sha256");
  const tar = archiveOf(folder).stdout;
  tar.on("data", (chunk: Buffer) => hash.update(chunk));
  await pipeline(tar, createWriteStream(join(blobs, "draft")));
  const digest = hash.digest("hex");
  await rename(join(blobs, "draft"), join(blobs, digest));
  const { size } = await stat(join(blobs, digest));
  await writeDocuments(draft, {
    mediaType: "application/vnd.oci.image.layer.v1.tar",
    digest: `sha256:${digest}`,
    size,
  });
  await rename(draft, layout).catch(() => rm(draft, { recursive: true, force: true }));
  return layout;
}

async function writeDocuments(
  root: string,
  layer: { readonly digest: string; readonly mediaType: string; readonly size: number },
) {
  const blob = async (mediaType: string, content: object) => {
    const bytes = Buffer.from(JSON.stringify(content));
    const digest = createHash("sha256").update(bytes).digest("hex");
    await writeFile(join(root, "blobs/sha256", digest), bytes);
    return { mediaType, digest: `sha256:${digest}`, size: bytes.length };
  };
  const config = await blob("application/vnd.oci.image.config.v1+json", {
    architecture: process.arch === "arm64" ? "arm64" : "amd64",
    os: "linux",
    config: { Env: ["PATH=/usr/local/bin:/usr/bin:/bin"], Labels: { "claude-bazaar.test": "base" } },
    rootfs: { type: "layers", diff_ids: [layer.digest] },
    history: [{ created_by: "a test", comment: "the machine's own programs" }],
  });
  const mediaType = "application/vnd.oci.image.manifest.v1+json";
  const manifest = await blob(mediaType, { schemaVersion: 2, mediaType, config, layers: [layer] });
  await writeFile(join(root, "index.json"), JSON.stringify({ schemaVersion: 2, manifests: [manifest] }));
  await writeFile(join(root, "oci-layout"), JSON.stringify({ imageLayoutVersion: "1.0.0" }));
}
