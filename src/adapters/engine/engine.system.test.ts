import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gzipSync } from "node:zlib";
import { tarOf } from "../../archive/tar.ts";
import { fileOf, treeOf } from "../../core/file-tree.ts";
import { openBaseLabels } from "../../image/base-facts.ts";
import { dockerfileOf } from "../../image/dockerfile.ts";
import { runtimeConfig } from "../../image/runtime.ts";
import { baseInEngine } from "../../testing/base-image.ts";
import { lacksEngine } from "../../testing/engine.ts";
import { readDirectory } from "../read-directory.ts";
import { runtimeFiles } from "../runtime-files.ts";
import { buildWithEngine } from "./build.ts";
import { connectEngine, type Engine } from "./connect.ts";
import { runContainer } from "./run-container.ts";

// The real engine: what it builds, and what it says when it can't.

const skipped = await lacksEngine("building images by the Docker engine");
const root = resolve(import.meta.dirname, "../../..");
const { signal } = new AbortController();
const tag = `bazaar-test-build:${randomUUID()}`;
const tags: string[] = [tag];

let engine: Engine;
let base: string;
let folder: string;

beforeAll(async () => {
  if (skipped) return;
  engine = await connectEngine();
  base = await baseInEngine(engine);
  folder = mkdtempSync(join(tmpdir(), "bazaar-engine-"));
});

afterAll(async () => {
  for (const one of tags)
    await engine
      ?.getImage(one)
      .remove({ force: true })
      .catch(() => undefined);
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

const scratchTag = () => {
  const made = `bazaar-test-scratch:${randomUUID()}`;
  tags.push(made);
  return made;
};

const failing = (...instructions: string[]) =>
  buildWithEngine(engine, {
    context: treeOf({ Dockerfile: [`FROM ${base}`, ...instructions, ""].join("\n") }),
    tag: scratchTag(),
    signal,
  });

test.skipIf(skipped)("a generated Dockerfile gives an image like one that was appended", async () => {
  const layer = (prefix: string, path: string) => fileOf(gzipSync(tarOf(readDirectory(path), { prefix })));
  const labels = { "org.opencontainers.image.title": 'say "$HOME" \\ and\nmore', "claude-bazaar.contents": "plugin" };
  const archives = ["layers/0.tar.gz", "layers/1.tar.gz"];
  const lines: string[] = [];
  const id = await buildWithEngine(engine, {
    context: treeOf({
      Dockerfile: dockerfileOf({ base, archives, labels }),
      "layers/0.tar.gz": fileOf(gzipSync(tarOf(runtimeFiles(), { prefix: "opt/runtime" }))),
      "layers/1.tar.gz": layer("opt/plugin", join(root, "examples/release-notes/plugin")),
    }),
    tag,
    signal,
    onLine: (line) => lines.push(line),
  });
  const { Id, Config } = await engine.getImage(tag).inspect();
  expect(id).toBe(Id);
  expect(Config).toMatchObject({
    User: runtimeConfig.User,
    Entrypoint: runtimeConfig.Entrypoint,
    Cmd: runtimeConfig.Cmd,
    WorkingDir: runtimeConfig.WorkingDir,
    ExposedPorts: runtimeConfig.ExposedPorts,
    Healthcheck: runtimeConfig.Healthcheck,
    StopSignal: runtimeConfig.StopSignal,
    Labels: { ...labels, "org.opencontainers.image.title": 'say "$HOME" \\ and more' },
  });
  expect(Config.Env).toEqual(expect.arrayContaining(runtimeConfig.Env.filter((one) => !one.startsWith("PATH="))));
  expect(lines.join("\n")).toContain("ADD");
});

test.skipIf(skipped)(
  "the Dockerfile of the open base builds, on images of this machine, and its runtime starts",
  async () => {
    const name = scratchTag();
    const Dockerfile = readFileSync(join(root, "docker/Dockerfile"), "utf8");
    await buildWithEngine(engine, {
      context: treeOf([...runtimeFiles(), ["Dockerfile", Dockerfile]]),
      buildArgs: { NODE_IMAGE: base, DEBIAN_IMAGE: base },
      tag: name,
      signal,
    });
    const { Config } = await engine.getImage(name).inspect();
    expect(Config).toMatchObject({
      User: runtimeConfig.User,
      Entrypoint: runtimeConfig.Entrypoint,
      Cmd: runtimeConfig.Cmd,
      Healthcheck: runtimeConfig.Healthcheck,
      Labels: openBaseLabels,
    });
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect((await output(name, ["--version"])).trim()).toBe(version);
    expect(await output(name, ["serve", "/nowhere"])).toContain("There is no folder");
  },
);

test.skipIf(skipped)("a command that fails is an error with its last words", async () => {
  const build = failing("RUN echo the reason is $((6 * 7)); exit 7");
  await expect(build).rejects.toMatchObject({ code: "ENGINE_FAILED" });
  await expect(build).rejects.toThrow(/exit code: 7|returned a non-zero code: 7/);
  await expect(build).rejects.toThrow("the reason is 42");
});

test.skipIf(skipped)("a Dockerfile that can't be read is an error", async () => {
  await expect(failing("FETCH everything")).rejects.toThrow(/unknown instruction: FETCH/i);
});

test.skipIf(skipped)("a file of the context that can't be read is told by itself", async () => {
  const unreadable = () => {
    throw new Error("the disk is broken");
  };
  const context = treeOf({
    Dockerfile: `FROM ${base}\n`,
    data: { kind: "file", size: 5, executable: false, bytes: unreadable },
  });
  await expect(buildWithEngine(engine, { context, tag: scratchTag(), signal })).rejects.toThrow("the disk is broken");
});

test.skipIf(skipped)(
  "a build secret is there during its command, and in no layer, no history and no variable after it",
  async () => {
    const secret = `secret-${randomUUID()}`;
    writeFileSync(join(folder, "token"), secret, { mode: 0o600 });
    const name = scratchTag();
    // A secret is no part of the cache's key: without something new the engine would not run the command again.
    const command = `RUN --mount=type=secret,id=token echo ${randomUUID()}; wc -c < /run/secrets/token > /size`;
    await buildWithEngine(engine, {
      context: treeOf({ Dockerfile: `FROM ${base}\n${command}\n` }),
      tag: name,
      secrets: { token: join(folder, "token") },
      signal,
    });
    const image = engine.getImage(name);
    const said = JSON.stringify([await image.inspect(), await image.history()]);
    expect(said).not.toContain(secret);
    const out = await output(name, ["cat", "/size"]);
    expect(out.trim()).toBe(String(secret.length));
    expect(await output(name, ["ls", "-A", "/run/secrets"])).not.toContain("token");
  },
);

async function output(image: string, command: string[]): Promise<string> {
  const container = await engine.createContainer({ Image: image, Cmd: command, HostConfig: { NetworkMode: "none" } });
  try {
    await container.start();
    await container.wait();
    // Each piece has a head of eight bytes.
    return (await container.logs({ stdout: true, stderr: true })).subarray(8).toString();
  } finally {
    await container.remove({ force: true });
  }
}

test.skipIf(skipped)("a build can be aborted", async () => {
  const stop = new AbortController();
  const context = treeOf({ Dockerfile: `FROM ${base}\nRUN echo ${randomUUID()}; sleep 300\n` });
  const onLine = () => stop.abort(new Error("enough"));
  await expect(buildWithEngine(engine, { context, tag: scratchTag(), signal: stop.signal, onLine })).rejects.toThrow(
    "enough",
  );
});

const running = {
  command: [],
  env: [],
  network: "bridge",
  publish: { address: "127.0.0.1", port: 0 },
  signal,
};

test.skipIf(skipped)("an image that is not there can't be run, and the message says where to get it", async () => {
  const name = `bazaar-${randomUUID()}`;
  const started = runContainer(engine, { ...running, name, image: "bazaar-none:1", onLog: () => undefined });
  await expect(started).rejects.toThrow('no image "bazaar-none:1"');
});

test.skipIf(skipped).each(["my plugin", "a?b", "a\nb", "ä"])("%j is no name of an image", async (image) => {
  const started = runContainer(engine, { ...running, name: `bazaar-${randomUUID()}`, image, onLog: () => undefined });
  await expect(started).rejects.toMatchObject({
    code: "OPTION_INVALID",
    message: expect.stringContaining("no name of"),
  });
});

test.skipIf(skipped)("a container that ends at once is told with its exit code, and is gone", async () => {
  const image = scratchTag();
  const Dockerfile = `FROM ${base}\nENTRYPOINT ["/usr/bin/bash", "-c", "echo my last words; exit 137"]\n`;
  await buildWithEngine(engine, { context: treeOf({ Dockerfile }), tag: image, signal });
  const lines: string[] = [];
  const name = `bazaar-${randomUUID()}`;
  const started = runContainer(engine, { ...running, name, image, onLog: (line) => lines.push(line) });
  const problem = "The container ended by itself, with exit code 137.";
  await expect(started).rejects.toMatchObject({ problem, fix: expect.stringContaining("memory") });
  expect(lines).toContain("my last words");
  await expect(engine.getContainer(name).inspect()).rejects.toMatchObject({ statusCode: 404 });
});
