import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { DiskSpool } from "../adapters/disk-spool.ts";
import { connectEngine, type Engine } from "../adapters/engine/connect.ts";
import { runContainer } from "../adapters/engine/run-container.ts";
import { hostedImage } from "../cli/hosted-image.test-data.ts";
import { type LoadedImage, loadHere } from "../cli/image-load.ts";
import type { BuiltImage } from "../image/build.ts";
import { baseLayout } from "./base-image.ts";
import { lacksEngine } from "./engine.ts";
import { freePort } from "./free-port.ts";
import { obeyStubs } from "./obey-stubs.ts";
import { releaseNotesModel } from "./release-notes-model.ts";
import { runClient } from "./run-client.ts";
import { type ScriptedModel, startScriptedModel } from "./scripted-model.ts";

// An image that was appended to a base, without the engine's help, and then run by it: base, the real Claude Code client, the
// bundled runtime, a plugin. Outside are a caller with the real client, and a scripted model on the loopback of this machine.

const skipped = await lacksEngine("a plugin that is hosted in a container");
const root = resolve(import.meta.dirname, "../..");
const plugin = join(root, "examples/release-notes/plugin");
const key = "caller-key-0123456789abcdef";
const image = `bazaar-test-hosted:${randomUUID()}`;
const { signal } = new AbortController();

let engine: Engine;
let built: BuiltImage;
let loaded: LoadedImage;
let model: ScriptedModel;
const spool = new DiskSpool();

beforeAll(async () => {
  if (skipped) return;
  engine = await connectEngine();
  model = await startScriptedModel(releaseNotesModel);
  built = await hostedImage(plugin, await baseLayout(), spool);
  loaded = await loadHere({ signal, progress: () => undefined }, built, [image], engine);
});

afterAll(async () => {
  await engine
    ?.getImage(image)
    .remove({ force: true })
    .catch(() => undefined);
  await model?.close();
  await spool[Symbol.asyncDispose]();
});

const children: ChildProcess[] = [];

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGTERM");
    await once(child, "close");
  }
});

interface Hosted {
  readonly child: ChildProcess;
  readonly container: string;
  readonly url: string;
  readonly thinClient: string;
  readonly said: () => string;
}

/** `claude-bazaar serve --container`, until it says where it is; what it says when it ends before is thrown. */
async function serve(...more: string[]): Promise<Hosted> {
  const args = ["serve", plugin, "--container", image, "--allow-tool", "Read", "--drain-ms", "2000", "--json", ...more];
  const child = spawn(process.execPath, [join(root, "dist/bin.js"), ...args], {
    env: {
      PATH: process.env["PATH"],
      HOME: process.env["HOME"],
      ...(process.env["DOCKER_HOST"] !== undefined && { DOCKER_HOST: process.env["DOCKER_HOST"] }),
      BAZAAR_KEYS: key,
      ANTHROPIC_BASE_URL: model.url,
      ANTHROPIC_API_KEY: "host-key-of-this-test",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  let out = "";
  const document = new Promise<string>((done) => {
    child.stdout.on("data", (chunk: Buffer) => {
      out += chunk.toString();
      if (out.endsWith("}\n")) done(out);
    });
  });
  const early = once(child, "close").then(() => {
    throw new Error(said);
  });
  const started = await Promise.race([document, early]);
  early.catch(() => undefined);
  const { error, ...where } = JSON.parse(started);
  if (error !== undefined) throw new Error(said);
  return { child, said: () => said, ...where };
}

async function stopped({ child }: Hosted): Promise<number | null> {
  child.kill("SIGTERM");
  const [code] = (await once(child, "close")) as [number | null];
  return code;
}

/** What a command prints in the container, with the rights of the plugin's user. */
async function inside(container: string, command: string): Promise<string> {
  const exec = await engine
    .getContainer(container)
    .exec({ Cmd: ["sh", "-c", command], AttachStdout: true, AttachStderr: true, Tty: true });
  return (await text(await exec.start({ Tty: true }))).trim();
}

const ourNetworks = async (name: string) => (await engine.listNetworks()).filter((one) => one.Name === name);

describe.skipIf(skipped)("a plugin in a container", () => {
  test("answers a real client's command, with the model's key outside of it", async () => {
    const hosted = await serve("--port", "0");
    await using caller = await startScriptedModel(obeyStubs());
    const run = await runClient({
      prompt: "/release-notes:draft dark mode",
      pluginDirs: [hosted.thinClient],
      model: caller,
      env: { BAZAAR_API_KEY: key },
    });
    expect(run).toMatchObject({ exitCode: 0, text: "NOTES 1.3.0 dark mode", permissionDenials: [] });
    expect(model.requests.length).toBeGreaterThan(0);
    expect(model.requests.map(({ headers }) => headers["x-api-key"])).toEqual(
      model.requests.map(() => "host-key-of-this-test"),
    );
    const everything = JSON.stringify(await engine.getContainer(hosted.container).inspect());
    expect(everything).not.toContain("host-key-of-this-test");
    expect(hosted.said()).not.toContain(key);
    expect(await stopped(hosted)).toBe(0);
    expect(hosted.said()).toContain("ended with exit code 0");
  });

  test("can do no more than a hosted plugin needs, and keeps no zombie", async () => {
    const { container } = await serve("--port", "0");
    expect(await inside(container, "id -u; id -g")).toBe("1000\r\n1000");
    const status = await inside(container, "cat /proc/self/status");
    expect(status).toMatch(/CapEff:\s+0000000000000000/);
    expect(status).toMatch(/CapBnd:\s+0000000000000000/);
    expect(status).toMatch(/NoNewPrivs:\s+1/);
    for (const path of ["/x", "/opt/plugin/x", "/opt/runtime/x", "/usr/local/bin/x"])
      expect(await inside(container, `touch ${path}`)).toMatch(/Read-only file system|Permission denied/);
    expect(await inside(container, "cd /work; echo '#!/bin/sh' > p; echo 'echo ran' >> p; chmod +x p; ./p")).toBe(
      "ran",
    );
    expect(await inside(container, "echo '#!/bin/sh' > /tmp/p; chmod +x /tmp/p; /tmp/p")).toContain(
      "Permission denied",
    );
    const { HostConfig } = await engine.getContainer(container).inspect();
    expect(HostConfig).toMatchObject({
      Memory: 2_147_483_648,
      MemorySwap: 2_147_483_648,
      PidsLimit: 512,
      Privileged: false,
    });
    const orphan = "(sleep 0.3 & exec setsid sh -c 'sleep 0.2 & exit' &); sleep 1; ps -o stat,args";
    expect(await inside(container, "cat /proc/1/cmdline | tr '\\0' ' '")).toMatch(/tini -- node/);
    expect((await inside(container, orphan)).split("\n").filter((line) => line.trim().startsWith("Z"))).toEqual([]);
  });

  test("after TERM nothing is left: no container, no network", async () => {
    const hosted = await serve("--port", "0");
    const { Name } = await engine.getContainer(hosted.container).inspect();
    expect(await ourNetworks(Name.slice(1))).toHaveLength(1);
    expect(await stopped(hosted)).toBe(0);
    await expect(engine.getContainer(hosted.container).inspect()).rejects.toMatchObject({ statusCode: 404 });
    expect(await ourNetworks(Name.slice(1))).toEqual([]);
  });

  test("what a killed one left is removed by the next", async () => {
    const killed = await serve("--port", "0");
    const { Name } = await engine.getContainer(killed.container).inspect();
    killed.child.kill("SIGKILL");
    await once(killed.child, "close");
    expect((await engine.getContainer(killed.container).inspect()).State.Running).toBe(true);
    const next = await serve("--port", "0");
    expect(next.said()).toContain("Removed 1 container that a killed process had left.");
    await expect(engine.getContainer(killed.container).inspect()).rejects.toMatchObject({ statusCode: 404 });
    expect(await ourNetworks(Name.slice(1))).toEqual([]);
  });

  test("a living one is left alone by the next", async () => {
    const first = await serve("--port", "0");
    await serve("--port", "0");
    expect((await engine.getContainer(first.container).inspect()).State.Running).toBe(true);
  });

  test("a port that is taken is told as one, and nothing is left", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    const before = (await engine.listNetworks()).length;
    await expect(serve("--port", String(port))).rejects.toThrow(`PORT_TAKEN: Port ${port} is in use.`);
    expect((await engine.listNetworks()).length).toBe(before);
    taken.close();
  });

  test.each(["--state", "--records", "--claude"])("%s is refused: it is about this machine", async (flag) => {
    await expect(serve(flag, "x")).rejects.toThrow(`${flag} is not for \`serve --container\`.`);
  });
});

describe.skipIf(skipped)("an image in the engine", () => {
  test("one that ends by itself is told with its exit code, after its last words", async () => {
    const lines: string[] = [];
    const network = `bazaar-test-${randomUUID()}`;
    const made = await engine.createNetwork({ Name: network });
    try {
      const started = runContainer(engine, {
        image,
        name: network,
        network,
        command: ["serve", "/nowhere", "--broker", "http://127.0.0.1:9"],
        env: ["BAZAAR_BROKER_KEY=0123456789abcdef", `BAZAAR_KEYS=${key}`],
        publish: { address: "127.0.0.1", port: await freePort() },
        signal,
        onLog: (line) => lines.push(line),
      });
      await expect(started).rejects.toThrow("ended by itself, with exit code 1");
      expect(lines.join("\n")).toContain('There is no folder "/nowhere"');
      await expect(engine.getContainer(network).inspect()).rejects.toMatchObject({ statusCode: 404 });
    } finally {
      await made.remove();
    }
  });

  test("is loaded without the layers that lie there already", async () => {
    const layers = built.images[0]!.layers.length;
    expect(loaded.sent + loaded.present).toBe(layers);
    const [{ RootFS }, info] = [await engine.getImage(image).inspect(), await engine.info()];
    expect(RootFS.Layers).toEqual(built.images[0]!.layers.map(({ diffId }) => diffId));
    const again = await loadHere({ signal, progress: () => undefined }, built, [image], engine);
    // The containerd store takes no thin archive.
    expect(again.sent).toBe(info.Driver === "overlay2" ? 0 : layers);
    expect(again.id).toBe(loaded.id);
  });
});
