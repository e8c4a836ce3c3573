import { connect, createServer, type Server, type Socket } from "node:net";
import { once } from "node:events";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scratchTag } from "../adapters/engine/scratch-tags.ts";
import { lacksEngine } from "../testing/engine.ts";
import { EngineBuilds } from "../testing/engine-builds.ts";

// What goes wrong around a build by the engine: wrong addresses, one that breaks off, Ctrl-C, and what must not stay.

const skipped = await lacksEngine("what goes wrong with the builder docker");

let builds: EngineBuilds;

beforeAll(async () => {
  if (!skipped) builds = await EngineBuilds.open();
});

afterAll(async () => {
  await builds?.[Symbol.asyncDispose]();
});

const fromBase = (...commands: string[]) => ({
  Dockerfile: ["ARG BAZAAR_BASE", "FROM ${BAZAAR_BASE}", "USER 0", ...commands, ""].join("\n"),
});
const args = (plugin: string, ...more: string[]) => [plugin, "--base", builds.base, "--load", ...more];

/** Waits for a line on stderr. */
async function untilSaid(child: ReturnType<EngineBuilds["start"]>["child"], text: string): Promise<void> {
  let said = "";
  for await (const [chunk] of onData(child)) if ((said += String(chunk)).includes(text)) return;
}

async function* onData(child: ReturnType<EngineBuilds["start"]>["child"]) {
  for (;;) yield (await once(child.stderr, "data")) as [Buffer];
}

describe.skipIf(skipped)("the builder docker", () => {
  test.each([
    [{ DOCKER_HOST: "nonsense" }, "DOCKER_HOST is no address of a Docker engine."],
    [{ DOCKER_HOST: "tcp://127.0.0.1:9" }, "at the address in DOCKER_HOST: ECONNREFUSED"],
    [{ DOCKER_HOST: "unix:///nowhere/docker.sock" }, "at the address in DOCKER_HOST: ENOENT"],
    [{ DOCKER_HOST: "", DOCKER_CONTEXT: "other" }, "DOCKER_CONTEXT names an engine"],
  ])("with %o says what is wrong", async (env, problem) => {
    const { document } = await builds.start(args(builds.plugin({}), "--builder", "docker"), env).ended;
    expect(document.error).toMatchObject({ code: "ENGINE_MISSING", problem: expect.stringContaining(problem) });
    expect(document.error.fix).toMatch(/DOCKER_HOST|unix:\/\//);
  });

  test("leaves its image, and no name that was only there for the build", async () => {
    const { document } = await builds.image(...args(builds.plugin(fromBase("RUN echo made > /made"))));
    expect(document.loaded.names).toEqual([`${builds.name}:1.2.3`]);
    expect(await builds.tags()).toEqual([`${builds.name}:1.2.3`]);
  });

  test("removes what a killed one left, and leaves a living one's", async () => {
    const living = scratchTag(builds.name);
    const gone = spawn("true");
    await once(gone, "close");
    const dead = living.replace(/:\d+-/, `:${gone.pid}-`);
    for (const name of [living, dead]) {
      const [repo, tag] = name.split(":") as [string, string];
      await builds.engine.getImage(builds.base).tag({ repo, tag });
    }
    const { said } = await builds.image(...args(builds.plugin({}), "--builder", "docker"));
    expect(said).toContain("Removed 1 image that a killed build had left.");
    const tags = await builds.tags();
    expect(tags).toContain(living);
    expect(tags).not.toContain(dead);
  });

  test("Ctrl-C ends it with 130, and leaves nothing", async () => {
    const before = await builds.tags();
    const { child, ended } = builds.start(args(builds.plugin(fromBase("RUN printf 'be%s\\n' gun; sleep 300"))));
    await untilSaid(child, "begun");
    child.kill("SIGINT");
    const { exitCode, document } = await ended;
    expect([exitCode, document.error.code]).toEqual([130, "INTERRUPTED"]);
    expect(await builds.tags()).toEqual(before);
  });

  test("an engine that stops in the middle is told as that", async () => {
    const cut = await throughWire();
    const { child, ended } = builds.start(args(builds.plugin(fromBase("RUN printf 'be%s\\n' gun; sleep 300"))), {
      DOCKER_HOST: `tcp://127.0.0.1:${cut.port}`,
    });
    await untilSaid(child, "begun");
    cut.close();
    const { exitCode, document } = await ended;
    expect(exitCode).toBe(1);
    expect(document.error).toMatchObject({ code: "ENGINE_FAILED", problem: expect.stringContaining("broke off") });
  });

  test("a secret that nobody would read is refused before any work", async () => {
    const file = join(builds.folder, "secret");
    writeFileSync(file, "value");
    const secret = ["--build-secret", `id=${file}`];
    const none = await builds.image(...args(builds.plugin({}), ...secret));
    expect(none.document.error.problem).toContain("it has none");
    const append = await builds.image(...args(builds.plugin(fromBase()), "--builder", "append", ...secret));
    expect(append.document.error.problem).toContain("which the builder `append` does not use");
    expect([none.exitCode, append.exitCode]).toEqual([2, 2]);
  });

  test("a dry run says that it would take the engine, and why, and asks none", async () => {
    const plugin = builds.plugin(fromBase("RUN true"));
    const { said, document } = await builds.start([plugin, "--base", builds.base, "--dry-run"], {
      DOCKER_HOST: "tcp://127.0.0.1:9",
    }).ended;
    expect(said.replaceAll(/\s+/g, " ")).toContain("Builder: docker, the plugin has a Dockerfile.");
    expect(document).toMatchObject({ dryRun: true, builder: "docker" });
  });

  // The first is asked of Docker Hub, or of nobody where there is no network.
  test.each(["bazaar-none:1", "docker-daemon:bazaar-none:1", "docker:bazaar-none:1"])(
    "%s appended to: the message has the ways",
    async (base) => {
      const { document } = await builds.image(builds.plugin({}), "--base", base, "--load");
      expect(document.error.fix).toContain("--builder docker --base bazaar-none:1");
      expect(document.error.fix).toContain("skopeo copy docker-daemon:bazaar-none:1 oci:DIR");
    },
  );
});

interface Wire {
  readonly port: number;
  close(): void;
}

/** A TCP port before the engine's socket, whose connections can be cut. */
async function throughWire(): Promise<Wire> {
  const open = new Set<Socket>();
  const server: Server = createServer((from) => {
    const to = connect(process.env["DOCKER_HOST"]?.replace("unix://", "") ?? "/var/run/docker.sock");
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      open.add(one);
      one.on("error", () => other.destroy());
      one.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  const close = () => {
    server.close();
    for (const one of open) one.destroy();
  };
  return { port, close };
}
