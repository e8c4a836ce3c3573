import { execFileSync } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { treeOf } from "../../core/file-tree.ts";
import { baseInEngine } from "../../testing/base-image.ts";
import { lacksEngine } from "../../testing/engine.ts";
import { buildWithEngine } from "./build.ts";
import { connectEngine, type Engine } from "./connect.ts";
import { dropTag, scratchTag } from "./scratch-tags.ts";

// What the real engine says while it builds, when it can't, and when it is told to stop.

const skipped = await lacksEngine("what a build says and how it fails");

let engine: Engine;
let base: string;
let folder: string;
let token: string;

beforeAll(async () => {
  if (skipped) return;
  engine = await connectEngine();
  base = await baseInEngine(engine);
  folder = mkdtempSync(join(tmpdir(), "bazaar-failures-"));
  token = join(folder, "token");
  writeFileSync(token, `value-${randomUUID()}`);
});

afterAll(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

interface Build {
  readonly signal?: AbortSignal;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}

/** Builds from the base, or from what the first line says. */
async function build(dockerfile: string, { signal = new AbortController().signal, ...more }: Build = {}) {
  const tag = scratchTag("failures");
  const Dockerfile = dockerfile.startsWith("FROM") ? dockerfile : `FROM ${base}\nUSER 0\n${dockerfile}\n`;
  try {
    await buildWithEngine(engine, { context: treeOf({ Dockerfile }), tag, signal, ...more });
  } finally {
    await dropTag(engine, tag);
  }
}

describe.skipIf(skipped)("what a build says", () => {
  test("steps by their names, once each, and whole lines in any language", async () => {
    const lines: string[] = [];
    const once = randomUUID();
    const command = `RUN echo ${once}; printf 'gr\\303\\274'; sleep 1; printf '\\303\\237e\\nlast, without an end'`;
    await build(command, { onLine: (line) => lines.push(line) });
    const at = lines.findIndex((line) => line.startsWith("[2/2] RUN echo"));
    expect(lines.slice(at + 1, at + 4)).toEqual([`  ${once}`, "  grüße", "  last, without an end"]);
    expect(lines.filter((line) => line.startsWith("[2/2]"))).toHaveLength(1);
    expect(lines.join("\n")).not.toMatch(/\[sha256:/);
  });

  test.each(["the API", "the command docker"])(
    "by %s, the words of what failed come once, and not again in the error",
    async (way) => {
      const word = randomUUID();
      const lines: string[] = [];
      // Read from a file, since the step's name holds the command.
      const run = `RUN printf '%s' ${word} | sed s/-/_/g; exit 3`;
      const secrets = way === "the API" ? {} : { token };
      const failed = build(run, { onLine: (line) => lines.push(line), secrets });
      const said = word.replaceAll("-", "_");
      await expect(failed).rejects.toMatchObject({
        problem: expect.not.stringContaining(said),
        fix: expect.stringContaining("Mend that command"),
      });
      expect(lines.join("\n").split(said)).toHaveLength(2);
      // A reader who heard nothing is told.
      await expect(build(run, { secrets })).rejects.toMatchObject({ problem: expect.stringContaining(said) });
    },
  );
});

describe.skipIf(skipped)("the cure", () => {
  test.each([
    ["RUM true", "Correct the Dockerfile"],
    ["RUN --nonsense=1 true", "Correct the Dockerfile"],
    ["FROM\n", "Correct the Dockerfile"],
    ["FROM $NOTHING\n", "Write ARG BAZAAR_BASE"],
    ["COPY missing /x", "path of COPY or ADD"],
    ["RUN --mount=type=secret,id=token,required=true true", "--build-secret ID=FILE"],
    ["RUN echo 'parse error: not found: denied'; exit 1", "Mend that command"],
    ["RUN exit 137", "want of memory"],
    ["FROM 127.0.0.1:9/nobody:1\n", "does not reach that host"],
  ])("of %s: %s", async (dockerfile, cure) => {
    await expect(build(dockerfile)).rejects.toMatchObject({
      code: "ENGINE_FAILED",
      fix: expect.stringContaining(cure),
    });
  });
});

describe.skipIf(skipped || process.env["DOCKER_HOST"] !== undefined)("a build that is stopped", () => {
  test.each(["the API", "the command docker"])(
    "by %s, ends in the engine too",
    async (way) => {
      const stop = new AbortController();
      const seconds = `${randomInt(3_000, 9_000)}.${randomInt(100_000, 999_999)}`;
      const runs = () =>
        execFileSync(
          "sh",
          ["-c", `grep -lxz '${seconds.replace(".", "[.]")}' /proc/[0-9]*/cmdline 2>/dev/null | wc -l`],
          {
            encoding: "utf8",
          },
        );
      const onLine = (line: string) => {
        if (line.includes("begun")) stop.abort(new Error("enough"));
      };
      let before = "";
      stop.signal.addEventListener("abort", () => (before = runs()));
      const secrets = way === "the API" ? {} : { token };
      const run = `RUN printf 'be%s\\n' gun; sleep ${seconds}`;
      await expect(build(run, { signal: stop.signal, secrets, onLine })).rejects.toThrow("enough");
      expect(Number(before)).toBeGreaterThan(0);
      for (let tries = 0; tries < 100 && Number(runs()) > 0; tries += 1) await sleep(100);
      expect(Number(runs())).toBe(0);
    },
    60_000,
  );
});

test.skipIf(skipped)("a secret's value is in no byte of the image, and in nothing that was said", async () => {
  const secret = `secret-${randomUUID()}`;
  writeFileSync(join(folder, "whole"), secret);
  const tag = scratchTag("secret");
  const said: string[] = [];
  const Dockerfile = `FROM ${base}\nUSER 0\nRUN --mount=type=secret,id=whole echo ${randomUUID()}; wc -c < /run/secrets/whole > /size\n`;
  const { signal } = new AbortController();
  try {
    const context = treeOf({ Dockerfile });
    await buildWithEngine(engine, {
      context,
      tag,
      signal,
      secrets: { whole: join(folder, "whole") },
      onLine: (line) => said.push(line),
    });
    // The command's own text shows that the search would find it.
    expect(await inImage(tag, ["/run/secrets/whole", secret])).toEqual(["/run/secrets/whole"]);
    expect(said.join("\n")).not.toContain(secret);
  } finally {
    await dropTag(engine, tag);
  }
});

/** Which of these texts are anywhere in what `docker save` writes, whose layers are not compressed. */
async function inImage(tag: string, wanted: readonly string[]): Promise<string[]> {
  let rest = Buffer.alloc(0);
  const found = new Set<string>();
  for await (const chunk of await engine.getImage(tag).get()) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    for (const one of wanted) if (bytes.includes(one)) found.add(one);
    rest = bytes.subarray(-100);
  }
  return wanted.filter((one) => found.has(one));
}
