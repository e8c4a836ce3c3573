import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readDirectory } from "../adapters/read-directory.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { treeDigest } from "../core/digest.ts";
import { fileOf, treeOf } from "../core/file-tree.ts";
import { lacksEngine } from "../testing/engine.ts";
import { freePort } from "../testing/free-port.ts";
import { lacks } from "../testing/programs.ts";
import { startRegistry, type TestRegistry } from "../testing/registry.ts";
import { bareRegistry } from "../testing/registry-client.ts";
import { startFaultyRegistry } from "../testing/registry-faults.ts";
import { baseLayout, pushBase, type SmallBase, smallBase } from "../testing/small-base.ts";
import { writeFiles } from "../testing/write-files.ts";

// The built command against Debian's registry, with skopeo, umoci and the Docker engine as other readers.

const bin = resolve(import.meta.dirname, "../../dist/bin.js");
const docker = "/usr/bin/docker";
const withoutEngine = await lacksEngine("images that docker pulls, loads and runs");

const files = {
  "p/.claude-plugin/plugin.json": '{"name":"greeter","version":"1.2.0","description":"Greets"}',
  "p/commands/hi.md": "---\ndescription: Hi\n---\nSay hi.\n",
};

let base: SmallBase;
let registry: TestRegistry;
let folder: string;

beforeAll(async () => {
  base = await smallBase();
  registry = await startRegistry();
  await using client = bareRegistry();
  await pushBase(client.repository(`${registry.host}/bases/small`), base, "1");
});

afterAll(async () => {
  await registry[Symbol.asyncDispose]();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bazaar-image-cli-"));
  writeFiles(folder, files);
  writeTree(join(folder, "p/bin"), treeOf({ tool: fileOf("#!/bin/sh\necho tool of $0\n", true) }));
  writeTree(join(folder, "base"), baseLayout(base, "1"));
});

afterEach(() => rmSync(folder, { recursive: true }));

const env = () => ({ PATH: process.env["PATH"], HOME: folder, XDG_CACHE_HOME: join(folder, "cache") });

function start(args: readonly string[], more: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], { cwd: folder, env: { ...env(), ...more }, stdio: "pipe" });
}

async function bazaar(args: readonly string[], more: Record<string, string> = {}) {
  const child = start(args, more);
  let stdout = "";
  let stderr = "";
  child.stdout!.on("data", (chunk: Buffer) => (stdout += String(chunk)));
  child.stderr!.on("data", (chunk: Buffer) => (stderr += String(chunk)));
  const exitCode = await new Promise<number | null>((done) => child.once("close", done));
  return { exitCode, stdout, stderr };
}

/** The `--json` document of a command that has to succeed. */
async function document(...args: readonly string[]) {
  const { exitCode, stdout, stderr } = await bazaar([...args, "--json"]);
  expect({ exitCode, stderr: exitCode === 0 ? "" : stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout);
}

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { cwd: folder, encoding: "utf8", env: { ...process.env, HOME: folder }, stdio: "pipe" });

const onBase = (host = registry.host) => ["--base", `${host}/bases/small:1`, "--no-claude"];
/** A repository of this test alone. */
const repository = (host = registry.host) =>
  `${host}/acme/${folder
    .slice(-6)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "x")}`;
const tagsIn = async (name: string) => {
  const answer = await fetch(`http://${name.replace("/", "/v2/")}/tags/list`);
  return answer.ok ? ((await answer.json()) as { tags: string[] | null }).tags : null;
};

describe("image --push", () => {
  test("pushes an index for both machines, the base mounted, and a second time sends nothing", async () => {
    await using counted = await startFaultyRegistry(registry.host);
    const args = ["image", "p", ...onBase(counted.host), "--push", `${repository(counted.host)}:1`, "--tag", "latest"];
    const first = await document(...args);
    expect(first).toMatchObject({
      tags: ["1", "latest"],
      base: { name: `${counted.host}/bases/small:1`, digest: base.digest },
      platforms: [{ platform: "linux/amd64" }, { platform: "linux/arm64" }],
      push: { state: "pushed", isPublic: true, image: `${repository(counted.host)}@${first.digest}` },
    });
    const outcomes = first.push.blobs.map((one: { outcome: string }) => one.outcome);
    expect(outcomes.toSorted()).toEqual([...Array(3).fill("mounted"), ...Array(4).fill("uploaded")]);
    // The right to push is proved before the base is read, or anything built.
    const asked = counted.requests.map(({ method, url }) => `${method} ${url.split("/").slice(2, 4).join("/")}`);
    expect(asked.indexOf(`POST ${repository().split("/").slice(1).join("/")}`)).toBeGreaterThan(0);
    expect(asked.indexOf(`POST ${repository().split("/").slice(1).join("/")}`)).toBeLessThan(
      asked.indexOf("GET bases/small"),
    );
    // Tags after all that they name.
    const puts = counted.requests.filter(({ method, url }) => method === "PUT" && url.includes("/manifests/"));
    expect(puts.map(({ url }) => /manifests\/(?:sha256|(.*))/.exec(url)?.[1])).toEqual([
      undefined,
      undefined,
      undefined,
      "1",
      "latest",
    ]);
    counted.requests.length = 0;
    const again = await document(...args);
    expect(again.push).toMatchObject({ state: "up-to-date", digest: first.digest, blobs: [] });
    // Base by tag, and each of the two tags: manifests and configurations of the base are in the cache.
    expect(counted.requests.map(({ method, bytes }) => ({ method, bytes }))).toEqual(
      counted.requests.map(({ method }) => ({ method, bytes: 0 })),
    );
    expect(counted.requests.length).toBeLessThanOrEqual(3);
  });

  test("a changed file is one layer more, and the digest another", async () => {
    const args = ["image", "p", ...onBase(), "--push", `${repository()}:1`];
    const first = await document(...args);
    writeFileSync(join(folder, "p/commands/hi.md"), "---\ndescription: Hi\n---\nSay hello.\n");
    const second = await document(...args);
    expect(second.digest).not.toBe(first.digest);
    const sent = second.push.blobs.filter((one: { outcome: string }) => one.outcome === "uploaded");
    // The plugin's layer and two configurations.
    expect(sent).toHaveLength(3);
  });

  test("a base of another registry is streamed across", async () => {
    await using other = await startRegistry();
    const made = await document("image", "p", ...onBase(), "--push", `${repository(other.host)}:1`);
    const outcomes = new Set(made.push.blobs.map((one: { outcome: string }) => one.outcome));
    expect(outcomes).toEqual(new Set(["uploaded"]));
  });

  test("says that anybody can read it, and nothing of that where nobody can", async () => {
    const open = await bazaar(["image", "p", "--push", `${repository()}:1`]);
    expect(open).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("Anybody can read this image") });
    await using closed = await startRegistry({ kind: "htpasswd" });
    const auth = Buffer.from("anna:correct horse").toString("base64");
    writeFiles(folder, { ".docker/config.json": JSON.stringify({ auths: { [closed.host]: { auth } } }) });
    const shut = await bazaar(["image", "p", "--push", `${repository(closed.host)}:1`]);
    expect(shut).toMatchObject({ exitCode: 0, stdout: expect.not.stringContaining("Anybody") });
    expect(shut.stdout + shut.stderr).not.toContain("correct horse");
  });

  test("without the right to push nothing is built or sent", async () => {
    await using closed = await startRegistry({ kind: "htpasswd" });
    await using counted = await startFaultyRegistry(closed.host);
    const { exitCode, stderr } = await bazaar(["image", "p", "--push", `${repository(counted.host)}:1`]);
    expect({ exitCode, error: stderr.includes("error REGISTRY") }).toEqual({ exitCode: 1, error: true });
    expect(counted.requests.filter(({ bytes }) => bytes > 0)).toEqual([]);
  });

  test("a blob that can't be stored leaves the tag where it was", async () => {
    const name = repository();
    const before = await document("image", "p", ...onBase(), "--push", `${name}:1`);
    writeFileSync(join(folder, "p/commands/hi.md"), "changed");
    await using faulty = await startFaultyRegistry(registry.host, [
      { when: "POST /blobs/uploads/", times: 99, answer: { status: 507, body: "no space left on device" } },
    ]);
    const through = name.replace(registry.host, faulty.host);
    // The preflight is the first to meet it.
    const { exitCode } = await bazaar(["image", "p", ...onBase(faulty.host), "--push", `${through}:1`]);
    expect(exitCode).toBe(1);
    const now = await fetch(`http://${name.replace("/", "/v2/")}/manifests/1`, {
      method: "HEAD",
      headers: { accept: "application/vnd.oci.image.index.v1+json" },
    });
    expect(now.headers.get("docker-content-digest")).toBe(before.digest);
  });

  test("Ctrl-C in the middle of a blob ends it with 130, without a tag or a temporary file", async () => {
    await using slow = await startFaultyRegistry(registry.host, [
      { when: "PUT /blobs/uploads/", times: 9, answer: { status: 503, headers: { "retry-after": "30" } } },
    ]);
    const temporary = join(folder, "temporary");
    writeFiles(folder, { "temporary/kept": "" });
    const name = repository(slow.host);
    const child = start(["image", "p", ...onBase(slow.host), "--push", `${name}:1`], { TMPDIR: temporary });
    const until = async (what: () => boolean) => {
      while (!what()) await new Promise((done) => setTimeout(done, 20));
    };
    await until(() => slow.requests.some(({ method }) => method === "PUT"));
    child.kill("SIGINT");
    expect(await new Promise((done) => child.once("exit", done))).toBe(130);
    const left = readdirSync(temporary).filter((one) => one.startsWith("claude-bazaar"));
    expect([await tagsIn(name), left]).toEqual([null, []]);
  });

  const wrong: readonly [string[], string, Record<string, string>?][] = [
    [["--push", "ghcr.io/Acme/x"], "OPTION_INVALID"],
    [["--push", `ghcr.io/acme/x@sha256:${"0".repeat(64)}`], "OPTION_INVALID"],
    [["--push"], "USAGE_INVALID"],
    [["--platform", "windows/amd64", "--dry-run"], "USAGE_INVALID"],
    [["--format", "tar", "--dry-run"], "USAGE_INVALID"],
    [["--tag", "a b", "--dry-run"], "OPTION_INVALID"],
    [["--base", "Bad Name", "--dry-run"], "OPTION_INVALID"],
    [["--dry-run"], "OPTION_INVALID", { SOURCE_DATE_EPOCH: "now" }],
  ];
  test.each(wrong)("%j ends with 2", async (args, code, more = {}) => {
    const { exitCode, stderr } = await bazaar(["image", "p", ...args], more);
    expect({ exitCode, code: /error (\w+)/.exec(stderr)?.[1] }).toEqual({ exitCode: 2, code });
  });

  test("a base that is missing, is no layout or lacks a machine is said so", async () => {
    const say = async (...args: readonly string[]) =>
      (await bazaar(["image", "p", "--oci-layout", "out", ...args])).stderr;
    expect(await say("--base", `${registry.host}/bases/none:1`)).toContain("BASE_INVALID: There is no base image");
    expect(await say("--base", "oci:p")).toContain("is no OCI image layout");
    expect(await say("--base", "oci:base:2")).toContain("There is no base image");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});

describe("what other programs make of it", () => {
  test.skipIf(lacks("skopeo"))("skopeo inspects it in the registry and copies it without a change", async () => {
    const { digest, platforms } = await document("image", "p", ...onBase(), "--push", `${repository()}:1`);
    const at = `docker://${repository()}:1`;
    const said = JSON.parse(run("skopeo", "inspect", "--tls-verify=false", "--override-arch=arm64", at));
    expect(said).toMatchObject({ Digest: digest, Architecture: "arm64", Labels: { "example.base": "yes" } });
    expect(said.Layers).toEqual(platforms[1].layers.map((one: { digest: string }) => one.digest));
    run(
      "skopeo",
      "copy",
      "--all",
      "--preserve-digests",
      "--src-tls-verify=false",
      "--insecure-policy",
      at,
      "oci:copy:1",
    );
    const index = JSON.parse(readFileSync(join(folder, "copy/index.json"), "utf8"));
    expect(index.manifests.map((one: { digest: string }) => one.digest)).toEqual([digest]);
  });

  test.skipIf(lacks("skopeo"))("Docker's types and an archive are read by skopeo too", async () => {
    const args = ["--base", "oci:base:1", "--no-claude", "--format", "docker", "--platform", "amd64"];
    const made = await document("image", "p", ...args, "--docker-archive", "a.tar", "--oci-layout", "out");
    const said = JSON.parse(run("skopeo", "inspect", "docker-archive:a.tar"));
    expect(said.Layers).toHaveLength(made.platforms[0].layers.length);
    expect(said.Labels["org.opencontainers.image.title"]).toBe("greeter");
    expect(made.mediaType).toBe("application/vnd.docker.distribution.manifest.v2+json");
    // Written again over its own, also with annotations nowhere.
    expect((await document("image", "p", ...args, "--oci-layout", "out")).digest).toBe(made.digest);
  });

  test.skipIf(lacks("umoci"))("umoci unpacks base, runtime and plugin", async () => {
    await document("image", "p", "--base", "oci:base:1", "--no-claude", "--platform", "amd64", "--oci-layout", "out");
    run("umoci", "unpack", "--rootless", "--image", "out:1.2.0", "bundle");
    const root = join(folder, "bundle/rootfs");
    expect(treeDigest(readDirectory(join(root, "opt/plugin")))).toBe(treeDigest(readDirectory(join(folder, "p"))));
    expect(existsSync(join(root, "opt/runtime/bin.js"))).toBe(true);
    expect(existsSync(join(root, "bin/busybox"))).toBe(true);
  });

  const inContainer = (image: string) =>
    run(
      docker,
      "run",
      "--rm",
      "--network",
      "none",
      "--entrypoint",
      "/bin/sh",
      image,
      "-c",
      "id -u; /opt/plugin/bin/tool",
    );

  test.skipIf(withoutEngine)("docker pulls its machine's image, and runs it", async () => {
    await document("image", "p", ...onBase(), "--push", `${repository()}:1`);
    const image = `${repository()}:1`;
    try {
      run(docker, "pull", image);
      expect(inContainer(image)).toBe("1000\ntool of /opt/plugin/bin/tool\n");
      const [{ Architecture: architecture, Config: config }] = JSON.parse(run(docker, "inspect", image));
      expect({ architecture, entrypoint: config.Entrypoint, ports: config.ExposedPorts }).toMatchObject({
        architecture: "amd64",
        entrypoint: ["/usr/bin/tini", "--", "node", "/opt/runtime/bin.js"],
        ports: { "3000/tcp": {}, "9000/tcp": {} },
      });
    } finally {
      spawnSync(docker, ["image", "rm", "--force", image]);
    }
  });

  test.skipIf(withoutEngine)("docker loads the archive, and runs it", async () => {
    const tag = folder.slice(-6).toLowerCase();
    const args = ["--base", "oci:base:1", "--no-claude", "--tag", tag, "--docker-archive", "a.tar"];
    await document("image", "p", ...args);
    try {
      expect(run(docker, "load", "-i", "a.tar")).toContain(`Loaded image: greeter:${tag}`);
      expect(inContainer(`greeter:${tag}`)).toBe("1000\ntool of /opt/plugin/bin/tool\n");
    } finally {
      spawnSync(docker, ["image", "rm", "--force", `greeter:${tag}`]);
    }
  });
});

describe("image --dry-run", () => {
  test("reads no registry, and says what the layers would be", async () => {
    const nowhere = `127.0.0.1:${await freePort()}`;
    const args = ["image", "p", "--base", `${nowhere}/base:1`, "--no-claude", "--dry-run"];
    const planned = await document(...args);
    const made = await document("image", "p", ...onBase(), "--push", `${repository()}:1`);
    expect(planned).not.toHaveProperty("digest");
    for (const [at, { layers }] of planned.platforms.entries()) {
      expect(layers).toEqual(made.platforms[at].layers.slice(-layers.length));
    }
    const { stdout } = await bazaar(args);
    expect(stdout).toContain("commands/hi.md");
    expect(stdout).toContain("Nothing was written.");
  });

  test("with a base in a folder says the image's own digest, labels and annotations", async () => {
    const args = ["image", "p", "--base", "oci:base:1", "--no-claude"];
    const planned = await document(...args, "--dry-run");
    expect(readdirSync(folder).sort()).toEqual(["base", "p"]);
    expect((await document(...args, "--oci-layout", "out")).digest).toBe(planned.digest);
    const { stdout } = await bazaar([...args, "--dry-run"]);
    expect(stdout).toContain(`org.opencontainers.image.base.digest=${base.digest}`);
    // No path of this machine, which would differ on the next.
    expect(JSON.stringify(planned)).not.toContain(folder);
  });

  test("SOURCE_DATE_EPOCH is the time of the image, and of no file", async () => {
    const args = ["image", "p", "--base", "oci:base:1", "--no-claude", "--dry-run", "--json"];
    const [zero, later] = await Promise.all(
      ["", "1767323045"].map(async (time) => JSON.parse((await bazaar(args, { SOURCE_DATE_EPOCH: time })).stdout)),
    );
    expect(later.annotations["org.opencontainers.image.created"]).toBe("2026-01-02T03:04:05Z");
    expect(later.platforms[0].layers).toEqual(zero.platforms[0].layers);
    expect(later.digest).not.toBe(zero.digest);
  });
});

describe("publish --image", () => {
  const publish = (...more: readonly string[]) => [
    "publish",
    "p",
    "--endpoint",
    "https://p.example.com",
    "--marketplace",
    "market",
    "--create",
    "--owner",
    "Ann",
    ...more,
  ];

  test("pushes the image, then publishes; the result names it by digest", async () => {
    const result = await document(...publish("--image", `${repository()}:1`, ...onBase()));
    expect(result).toMatchObject({ changed: true, image: { push: { state: "pushed" } } });
    expect(result.image.push.image).toBe(`${repository()}@${result.image.digest}`);
    expect(await tagsIn(repository())).toEqual(["1"]);
    expect(existsSync(join(folder, "market/plugins/greeter"))).toBe(true);
  });

  test("where the image can't be pushed, the marketplace stays as it was", async () => {
    const nowhere = `127.0.0.1:${await freePort()}`;
    const { exitCode, stderr } = await bazaar(publish("--image", `${nowhere}/acme/p:1`));
    expect({ exitCode, error: /error (REGISTRY\w*)/.test(stderr) }).toEqual({ exitCode: 1, error: true });
    expect(existsSync(join(folder, "market"))).toBe(false);
  });

  test.each([
    ["is none", {}],
    ["has an entry of that name that points elsewhere", { greeter: "./elsewhere" }],
  ])("where the marketplace %s, no image is pushed", async (_, entries: Readonly<Record<string, string>>) => {
    const plugins = Object.entries(entries).map(([name, source]) => ({ name, source }));
    const catalog = JSON.stringify({ name: "market", owner: { name: "Ann" }, plugins });
    if (plugins.length > 0) writeFiles(folder, { "market/.claude-plugin/marketplace.json": catalog });
    const args = publish("--image", `${repository()}:1`, ...onBase()).filter((arg) => arg !== "--create");
    const { exitCode, stderr } = await bazaar(args);
    expect(stderr).toMatch(/^error (?:OPTION|MARKETPLACE|ENTRY)_\w+: /m);
    expect([exitCode === 0, await tagsIn(repository())]).toEqual([false, null]);
  });

  test("a dry run pushes nothing", async () => {
    const result = await document(...publish("--image", `${repository()}:1`, ...onBase(), "--dry-run"));
    expect(result.image.platforms).toHaveLength(2);
    expect([await tagsIn(repository()), existsSync(join(folder, "market"))]).toEqual([null, false]);
  });
});

test("a program gets the command's image by the parts of claude-bazaar/image", async () => {
  const program = `
    import { buildImage, nodeRegistry, pushImage, resolveBase, runtimeFiles } from ${JSON.stringify(bin.replace("bin.js", "image.js"))};
    import { loadPlugin } from ${JSON.stringify(bin.replace("bin.js", "node.js"))};
    await using registry = nodeRegistry({ env: {}, home: "." });
    const name = "${registry.host}/bases/small:1";
    const base = await resolveBase(registry.repository(name), { name, reference: "1", label: name });
    const build = () => buildImage(loadPlugin("p").plugin, { base, parts: { runtime: runtimeFiles() } });
    console.log((await pushImage(registry.repository("${repository()}"), build, { tags: ["1"] })).digest);`;
  writeFiles(folder, { "program.mjs": program });
  const { digest } = await document("image", "p", ...onBase(), "--push", `${repository()}:other`);
  expect(run(process.execPath, "program.mjs").trim()).toBe(digest);
});

test("links in the plugin stay out and are told, whatever they lead to", async () => {
  symlinkSync("/etc/passwd", join(folder, "p/commands/evil.md"));
  const made = await document("image", "p", "--dry-run");
  expect(made.leftOut).toEqual([{ path: "commands/evil.md", why: expect.stringContaining("symbolic link") }]);
});
