import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { chmodSync, cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectEngine } from "../adapters/engine/connect.ts";
import { baseLayout } from "./base-image.ts";
import { ComposeContainers, docker } from "./compose-containers.test-data.ts";
import { lacksEngine } from "./engine.ts";
import { freePort } from "./free-port.ts";
import { loadHostedImage } from "../cli/hosted-image.test-data.ts";
import { obeyStubs } from "./obey-stubs.ts";
import { releaseNotesModel } from "./release-notes-model.ts";
import { runClient } from "./run-client.ts";
import { type ScriptedModel, startScriptedModel } from "./scripted-model.ts";

// A Compose project as `build --target local` writes it, with its own script for the secrets, run by the engine. The caller
// is the real client with the thin client beside it; the model is a scripted one on the loopback of this machine.

const skipped = await lacksEngine("a generated Compose project");
if (!skipped && spawnSync("/usr/bin/docker", ["compose", "version"]).status !== 0)
  process.stderr.write(
    "There is no Docker Compose: the project's keys are translated, and `docker compose config` did not read it.\n",
  );

const root = resolve(import.meta.dirname, "../..");
const id = `bazaar-test-${randomUUID().slice(0, 8)}`;
const image = `bazaar-test-composed:${id}`;
const modelKey = "host-model-key";

let folder = "";
let project: ComposeContainers | undefined;
let model: ScriptedModel;
let socket: Server;
let callerKey = "";
let port = 0;

beforeAll(async () => {
  if (skipped) return;
  folder = mkdtempSync(join(tmpdir(), `${id}-`));
  port = await freePort();
  const plugin = join(folder, "plugin");
  cpSync(join(root, "examples/release-notes/plugin"), plugin, { recursive: true });
  rmSync(join(plugin, "bazaar.config.ts"));
  const deploy = { name: id, upstream: "http://model:8080", compose: { port } };
  writeFileSync(join(plugin, "bazaar.config.json"), JSON.stringify({ allowedTools: ["Read"], drainMs: 5_000, deploy }));
  await loadHostedImage(await connectEngine(), plugin, image, await baseLayout());
  const out = join(folder, "out");
  const built = spawnSync(
    process.execPath,
    [join(root, "dist/bin.js"), "build", plugin, "--target", "local", "--image", image, "--allow-tag", "--out", out],
    { encoding: "utf8" },
  );
  if (built.status !== 0) throw new Error(built.stderr);
  callerKey = secrets(join(out, "compose"));
  model = await startScriptedModel(releaseNotesModel);
  project = new ComposeContainers(join(out, "compose"), id);
  await project.makeNetworks();
  await startModelRelay();
  await project.up(["broker", "plugin", "front"]);
});

afterAll(async () => {
  await project?.down(["model"]);
  await model?.close();
  socket?.close();
  await docker("image", "rm", "--force", image).catch(() => undefined);
  if (folder !== "") rmSync(folder, { recursive: true, force: true });
});

/** What the project's script prints on stdout: the first caller's key. */
function secrets(compose: string): string {
  const env = { PATH: process.env["PATH"] ?? "", ANTHROPIC_API_KEY: modelKey };
  const made = spawnSync("./make-secrets.sh", ["alice"], { cwd: compose, env, encoding: "utf8" });
  if (made.status !== 0) throw new Error(made.stderr);
  return made.stdout.trim();
}

/** The model's stand-in listens on the loopback alone: containers get to it by a socket that is mounted, and one that passes on. */
async function startModelRelay(): Promise<void> {
  const place = join(folder, "model.sock");
  socket = createServer((from) => {
    const to = connect(Number(new URL(model.url).port), "127.0.0.1");
    from.pipe(to).pipe(from);
    for (const one of [from, to]) one.on("error", () => [from, to].forEach((both) => both.destroy()));
  }).listen(place);
  await once(socket, "listening");
  chmodSync(place, 0o777);
  const script = `const n = require("node:net"); n.createServer((a) => { const b = n.connect("/model.sock"); a.pipe(b).pipe(a); for (const s of [a, b]) s.on("error", () => { a.destroy(); b.destroy(); }); }).listen(8080);`;
  const where = ["--name", project!.name("model"), "--network", project!.name("outside"), "--network-alias", "model"];
  const mount = ["--mount", `type=bind,source=${place},target=/model.sock`];
  await docker(
    "run",
    "--detach",
    ...where,
    ...mount,
    "--user",
    "1000:1000",
    "--entrypoint",
    "node",
    image,
    "-e",
    script,
  );
}

/** What a program in the container prints, and how it ended. */
async function inside(part: string, script: string): Promise<string> {
  return docker("exec", project!.name(part), "node", "-e", script);
}

const reach = (host: string, to: number) =>
  `const s = require("node:net").connect({ host: "${host}", port: ${to}, timeout: 3000 }); for (const e of ["connect", "error", "timeout"]) s.on(e, (x) => { console.log(e === "error" ? x.code : e); process.exit(); });`;

describe.skipIf(skipped)("a generated Compose project", () => {
  test("answers a real client's command, which comes by the front and asks the model by the broker", async () => {
    await using caller = await startScriptedModel(obeyStubs());
    const run = await runClient({
      prompt: "/release-notes:draft dark mode",
      pluginDirs: [join(folder, "out/thin-client")],
      model: caller,
      env: { BAZAAR_API_KEY: callerKey },
      timeoutMs: 200_000,
    });
    expect(run).toMatchObject({ exitCode: 0, text: "NOTES 1.3.0 dark mode", permissionDenials: [] });
    expect(model.requests.length).toBeGreaterThan(0);
    expect(new Set(model.requests.map(({ headers }) => headers["x-api-key"]))).toEqual(new Set([modelKey]));
  });

  test("has no key of the model in the plugin's container, and none in any description", async () => {
    for (const part of ["plugin", "broker", "front"]) {
      const said = await docker("inspect", project!.name(part));
      expect(said).not.toContain(modelKey);
      expect(said).not.toContain(callerKey);
    }
    const look = (path: string) =>
      `try { console.log(require("node:fs").readFileSync("${path}", "utf8").trim().length); } catch (e) { console.log(e.code); }`;
    expect(await inside("plugin", look("/run/bazaar/model/model-key"))).toBe("ENOENT");
    expect(await inside("broker", look("/run/bazaar/model/model-key"))).toBe(String(modelKey.length));
    expect(await inside("front", look("/run/bazaar/control/control-key"))).toBe("ENOENT");
  });

  test("lets the plugin reach its broker and nothing outside", async () => {
    expect(await inside("plugin", reach("broker", 8788))).toBe("connect");
    expect(await inside("plugin", reach("model", 8080))).toMatch(/ENOTFOUND|EAI_AGAIN|timeout/);
    expect(await inside("plugin", reach("192.0.2.1", 443))).toMatch(/ENETUNREACH|timeout/);
    const { IPAddress: gateway } = (
      JSON.parse(
        await docker("inspect", "--format", "{{json .NetworkSettings.Networks}}", project!.name("model")),
      ) as Record<string, { IPAddress: string }>
    )[project!.name("outside")]!;
    expect(await inside("plugin", reach(gateway, 8080))).toMatch(/ENETUNREACH|timeout/);
    expect(await inside("broker", reach("model", 8080))).toBe("connect");
  });

  test("can write /work and /tmp alone, as a user without rights", async () => {
    const script = `const fs = require("node:fs"); const can = (p) => { try { fs.writeFileSync(p + "/.probe", ""); fs.rmSync(p + "/.probe"); return true; } catch (e) { return e.code; } }; console.log(JSON.stringify([process.getuid(), ["/work", "/tmp", "/opt/plugin", "/", "/run/bazaar/callers"].map(can), /CapEff:\\s+0+\\n/.test(fs.readFileSync("/proc/self/status", "utf8")), /NoNewPrivs:\\s+1/.test(fs.readFileSync("/proc/self/status", "utf8"))]));`;
    expect(JSON.parse(await inside("plugin", script))).toEqual([
      1000,
      [true, true, "EROFS", "EROFS", "EROFS"],
      true,
      true,
    ]);
  });

  test("follows a key that is added and one that is taken back", async () => {
    const file = join(folder, "out/compose/secrets/callers/keys");
    const keys = (...args: string[]) =>
      spawnSync(process.execPath, [join(root, "dist/bin.js"), "keys", ...args, "--keys-file", file], {
        encoding: "utf8",
      });
    const status = async (key: string) =>
      (
        await fetch(`http://127.0.0.1:${port}/mcp`, {
          method: "POST",
          headers: { authorization: `Bearer ${key}` },
          body: "{",
          signal: AbortSignal.timeout(5_000),
        })
      ).status;
    expect(await status("wrong")).toBe(401);
    const bob = keys("add", "bob").stdout.trim();
    await expect.poll(() => status(bob), { timeout: 15_000, interval: 500 }).not.toBe(401);
    expect(keys("revoke", "bob").status).toBe(0);
    await expect.poll(() => status(bob), { timeout: 15_000, interval: 500 }).toBe(401);
    expect(await status(callerKey)).not.toBe(401);
    expect(statSync(join(folder, "out/compose/secrets")).mode & 0o777).toBe(0o700);
  });

  test("stops in the order of the file: the plugin drains, the front goes after it, none has to be killed", async () => {
    const codes = async (...parts: string[]) =>
      Promise.all(
        parts.map((part) =>
          docker("inspect", "--format", "{{.State.ExitCode}} {{.State.OOMKilled}}", project!.name(part)),
        ),
      );
    // As Compose does: what depends on nothing that is left, together; the broker after the plugin.
    await Promise.all(["plugin", "front"].map((part) => docker("stop", project!.name(part))));
    await docker("stop", project!.name("broker"));
    expect(await codes("plugin", "front", "broker")).toEqual(["0 false", "0 false", "0 false"]);
    expect(await project!.logs(project!.name("plugin"))).toContain("Stopping");
  });
});
