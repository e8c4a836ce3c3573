import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../adapters/engine/connect.ts";
import { engineBase } from "../adapters/engine/engine-base.ts";
import { loadPlugin } from "../adapters/load-plugin.ts";
import { runtimeFiles } from "../adapters/runtime-files.ts";
import { buildImage } from "../image/build.ts";
import { runtimeConfig } from "../image/runtime.ts";
import { lacksEngine } from "../testing/engine.ts";
import { htpasswdUser, startRegistry } from "../testing/registry.ts";
import { writeFiles } from "../testing/write-files.ts";
import { EngineBuilds } from "../testing/engine-builds.ts";
import { buildHere } from "./image-in-engine.ts";
import { loadHere } from "./image-load.ts";

// `image` with the builder docker: the built command line, the real engine, and Debian's registry.

const skipped = await lacksEngine("`image` with the builder docker");

let builds: EngineBuilds;
let engine: Engine;
let base: string;
let folder: string;
let name: string;

beforeAll(async () => {
  if (skipped) return;
  builds = await EngineBuilds.open();
  ({ engine, base, folder, name } = builds);
});

afterAll(async () => {
  await builds?.[Symbol.asyncDispose]();
});

const plugin = (files: Record<string, string>) => builds.plugin(files);
const image = (...args: string[]) => builds.image(...args);

const dockerfile = `ARG BAZAAR_BASE
FROM \${BAZAAR_BASE}
USER 0
RUN --mount=type=secret,id=token echo ${randomUUID()}; wc -c < /run/secrets/token > /made
ENV ADDED=yes
USER 1000
`;

async function inside(reference: string, ...command: string[]): Promise<string> {
  const config = { Image: reference, Entrypoint: command, HostConfig: { NetworkMode: "none" } };
  const container = await engine.createContainer(config);
  try {
    await container.start();
    await container.wait();
    return (await container.logs({ stdout: true, stderr: true })).subarray(8).toString().trim();
  } finally {
    await container.remove({ force: true });
  }
}

describe.skipIf(skipped)("the builder docker", () => {
  test("takes the plugin's Dockerfile by itself, hands it its secret, and puts the runtime on what came out", async () => {
    writeFileSync(join(folder, "token"), "123456789", { mode: 0o600 });
    const secret = ["--build-secret", `token=${join(folder, "token")}`];
    const { said, document } = await image(plugin({ Dockerfile: dockerfile }), "--base", base, "--load", ...secret);
    expect(said).toContain("Builder: docker, the plugin has a Dockerfile.");
    expect(document).toMatchObject({ builder: "docker", loaded: { names: [`${name}:1.2.3`] } });
    const { Config, Id } = await engine.getImage(`${name}:1.2.3`).inspect();
    expect(Id).toBe(document.loaded.id);
    expect(Config).toMatchObject({
      User: runtimeConfig.User,
      Entrypoint: runtimeConfig.Entrypoint,
      Cmd: runtimeConfig.Cmd,
    });
    expect(Config.Env).toContain("ADDED=yes");
    expect(Config.Labels).toMatchObject({
      "org.opencontainers.image.version": "1.2.3",
      "claude-bazaar.contents": "image",
    });
    expect(await inside(`${name}:1.2.3`, "cat", "/made")).toBe("9");
    expect(await inside(`${name}:1.2.3`, "cat", "/opt/plugin/commands/hi.md")).toBe("Say hi.");
  });

  test("pushes by the engine, with the credential of docker's configuration; the registry's digest comes back", async () => {
    await using registry = await startRegistry({ kind: "htpasswd" });
    const { username, password } = htpasswdUser;
    const login = (secret: string) =>
      writeFiles(folder, {
        ".docker/config.json": JSON.stringify({
          auths: { [registry.host]: { auth: Buffer.from(`${username}:${secret}`).toString("base64") } },
        }),
      });
    const args = [plugin({}), "--base", base, "--builder", "docker", "--push", `${registry.host}/${name}`];
    login("a wrong password");
    const wrong = await image(...args);
    expect(wrong.document.error).toMatchObject({ code: "ENGINE_FAILED", fix: expect.stringContaining("docker login") });
    expect(JSON.stringify(wrong)).not.toContain("a wrong password");
    login(password);
    const { document } = await image(...args);
    const url = `http://${registry.host}/v2/${name}/manifests/1.2.3`;
    const headers = {
      authorization: `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`,
      accept: "application/vnd.docker.distribution.manifest.v2+json",
    };
    const head = await fetch(url, { method: "HEAD", headers, signal: AbortSignal.timeout(10_000) });
    expect(document.push).toMatchObject({ digest: head.headers.get("docker-content-digest"), tags: ["1.2.3"] });
    rmSync(join(folder, ".docker"), { recursive: true });
  });

  test("an engine that takes no archive without its lowest layers unpacks ours, to the same image", async () => {
    const reference = `${name}:unpacked`;
    const from = await engineBase(engine, base, base);
    const built = await buildImage(loadPlugin(plugin({})).plugin, { base: from, parts: { runtime: runtimeFiles() } });
    const context = { signal: new AbortController().signal, progress: () => undefined };
    await buildHere(context, engine, { image: built, names: [reference, `${name}:second`], from: base });
    const [unpacked, second] = [
      await engine.getImage(reference).inspect(),
      await engine.getImage(`${name}:second`).inspect(),
    ];
    expect(second.Id).toBe(unpacked.Id);
    await loadHere(context, built, [`${name}:loaded`], engine);
    const { Config } = await engine.getImage(`${name}:loaded`).inspect();
    for (const key of ["User", "Entrypoint", "Cmd", "WorkingDir", "ExposedPorts", "Healthcheck"] as const)
      expect(unpacked.Config[key]).toEqual(Config[key]);
    // A Dockerfile can take away no label of its base.
    expect(unpacked.Config.Labels).toMatchObject(Config.Labels);
    expect(unpacked.Config.Env.toSorted()).toEqual(Config.Env.toSorted());
    const listing = "find /opt -type f | sort | xargs wc -c";
    expect(await inside(reference, "sh", "-c", listing)).toBe(await inside(`${name}:loaded`, "sh", "-c", listing));
  });

  test("a package that can't be installed ends it, with apt's own words", async () => {
    const at = plugin({ "bazaar.config.json": JSON.stringify({ image: { systemPackages: ["python3"] } }) });
    const { said, document } = await image(at, "--base", base, "--load");
    expect(said).toContain("Builder: docker, the configuration names system packages.");
    expect(document.error.code).toBe("ENGINE_FAILED");
    // The tests' base is no Debian.
    expect(said.match(/apt-get: command not found/g)).toHaveLength(1);
    expect(document.error.problem).toContain("at the step [2/2] RUN apt-get update");
    expect(document.error.fix).toContain("the name of the package");
  });

  test.each([
    ["--oci-layout", "NOT_SUPPORTED"],
    ["--docker-archive", "NOT_SUPPORTED"],
  ])("%s is refused with what to do instead", async (flag, code) => {
    const { document } = await image(plugin({}), "--base", base, "--builder", "docker", flag, join(folder, "out"));
    expect(document.error).toMatchObject({ code, fix: expect.stringContaining("docker save") });
  });

  test("without a base, or with a folder as one, it says what to name", async () => {
    const none = await image(plugin({}), "--builder", "docker", "--load");
    expect(none.document.error.problem).toBe("The image has no base.");
    const layout = await image(plugin({}), "--builder", "docker", "--load", "--base", "oci:x");
    expect(layout.document.error.problem).toBe("The engine can't build on an OCI layout.");
  });

  test("append can't install packages, and says so before any work", async () => {
    const at = plugin({ "bazaar.config.json": JSON.stringify({ image: { systemPackages: ["python3"] } }) });
    const { document } = await image(at, "--base", base, "--load", "--builder", "append");
    expect(document.error).toMatchObject({ code: "OPTION_INVALID" });
  });
});
