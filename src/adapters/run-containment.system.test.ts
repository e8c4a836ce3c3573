import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Launcher, limitMark } from "./launcher.ts";
import { endMarked } from "./leftovers.ts";
import { pidNamespace } from "./pid-namespace.ts";
import { type ProcessEnd, type ProcessSpec, runProcess } from "./process.ts";

// What a run starts and hides: each way out is tried with the namespace and without it, and the machine is looked at
// from outside afterwards.

let folder: string;
let serial = 0;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "contained-")));
  mkdirSync(join(folder, "workspace"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A number of seconds for `sleep` that no other test and no other run of this file has. */
const token = () => `${86_400 + (process.pid % 10_000)}.${Date.now() % 1_000_000}${(serial += 1)}`;

const processes = () => readdirSync("/proc").filter((name) => /^\d+$/.test(name));

function sleeping(seconds: string): number[] {
  return processes()
    .filter((pid) => commandOf(pid) === `sleep\0${seconds}\0`)
    .map(Number);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "latin1");
  } catch {
    return "";
  }
}

const limits = { maxFileBytes: 1_048_576, maxProcesses: 100 };

function shell(policy: "auto" | "never", script: string, more: Partial<ProcessSpec> = {}): Promise<ProcessEnd> {
  return runProcess({
    file: "sh",
    args: ["-c", script],
    cwd: join(folder, "workspace"),
    env: { PATH: process.env["PATH"] ?? "" },
    mark: `test-${process.pid}-${(serial += 1)}`,
    launcher: new Launcher(policy, limits),
    stdin: "",
    timeoutMs: 60_000,
    killAfterMs: 300,
    signal: new AbortController().signal,
    onStdout: () => true,
    ...more,
  });
}

test("a program that asks and asks and reads no answer fills no memory of the host", async () => {
  let read = "";
  const script = "yes ask | head -n 40000; echo READ; cat | wc -c";
  let isReading = false;
  const end = await shell("never", script, {
    holdsStdin: true,
    stdin: "first",
    onStdout: (chunk, stdin) => {
      const text = new TextDecoder().decode(chunk);
      isReading ||= text.includes("READ");
      if (isReading) read += text.split("READ").at(-1);
      for (let line = 0; line < 40; line += 1) stdin.write("x".repeat(65_536));
      if (isReading) stdin.end();
      return true;
    },
  });
  expect(end).toMatchObject({ why: "exit", exitCode: 0 });
  expect(Number(read)).toBeGreaterThan(65_536);
  // A mebibyte, the answer that passed it, and what the pipe itself holds.
  expect(Number(read)).toBeLessThan(1_048_576 + 4 * 65_536);
});

/** Each leaves a `sleep` behind that has left something more of its run. */
const escapes: readonly (readonly [how: string, script: (seconds: string) => string])[] = [
  ["in the background", (seconds) => `sleep ${seconds} &`],
  ["with nohup", (seconds) => `nohup sleep ${seconds} >/dev/null 2>&1 &`],
  ["in a session of its own", (seconds) => `setsid sleep ${seconds} &`],
  ["after a double fork", (seconds) => `(setsid sh -c 'sleep ${seconds} & exit' &)`],
  ["without the environment", (seconds) => `env -i setsid sleep ${seconds} &`],
  ["without environment and folder", (seconds) => `cd /; env -i setsid sh -c 'cd /; sleep ${seconds} & exit' &`],
  [
    "deaf to TERM and HUP",
    (seconds) => `cd /; env -i setsid sh -c 'trap "" TERM HUP INT; cd /; sleep ${seconds} & exit' &`,
  ],
];

describe.runIf(process.platform === "linux").each(["auto", "never"] as const)("pidNamespace %s", (policy) => {
  test.each(escapes)("what a program leaves %s is gone when it has ended", async (_, script) => {
    const seconds = token();
    const go = join(folder, "go");
    const run = shell(policy, `${script(seconds)}\nuntil [ -e ${go} ]; do sleep 0.1; done`);
    await expect.poll(() => sleeping(seconds), { timeout: 20_000 }).toHaveLength(1);
    writeFileSync(go, "");
    expect(await run).toMatchObject({ why: "exit", exitCode: 0 });
    expect(sleeping(seconds)).toEqual([]);
  });

  test.each(escapes)("what it leaves %s is gone after an abort", async (_, script) => {
    const seconds = token();
    const abort = new AbortController();
    const run = shell(policy, `trap "" TERM; ${script(seconds)}\nwhile :; do sleep 0.2; done`, {
      signal: abort.signal,
    });
    await expect.poll(() => sleeping(seconds), { timeout: 20_000 }).toHaveLength(1);
    abort.abort();
    expect(await run).toMatchObject({ why: "abort" });
    expect(sleeping(seconds)).toEqual([]);
  });

  test("input, output and the exit code are the program's own", async () => {
    let out = "";
    const onStdout = (chunk: Uint8Array) => ((out += new TextDecoder().decode(chunk)), true);
    const end = await shell(policy, "cat; echo wrong >&2; exit 41", { stdin: "given", onStdout });
    expect(end).toEqual({ why: "exit", exitCode: 41, stderr: "wrong\n" });
    expect(out).toBe("given");
  });

  test("TERM reaches the program, which may still say its last word", async () => {
    const abort = new AbortController();
    let out = "";
    const onStdout = (chunk: Uint8Array) => {
      out += new TextDecoder().decode(chunk);
      if (out === "ready\n") abort.abort();
      return true;
    };
    const script = 'trap "echo bye; exit 7" TERM; echo ready; while :; do sleep 0.1; done';
    const end = await shell(policy, script, { signal: abort.signal, onStdout, killAfterMs: 20_000 });
    expect(end).toMatchObject({ why: "abort", exitCode: 7 });
  });

  test("no dump of memory is written, and no file grows over the limit", async () => {
    const end = await shell(policy, "ulimit -c; dd if=/dev/zero of=big bs=65536 count=64 2>/dev/null; stat -c %s big", {
      onStdout: (chunk) => {
        expect(new TextDecoder().decode(chunk)).toMatch(/^(?:0|1048576)\n/);
        return true;
      },
    });
    expect(end.why).toBe("exit");
  });

  test.each(["/no/such/program", "no-such-program"])("%s is an error, not an exit code", async (file) => {
    await expect(shell(policy, "", { file, args: [] })).rejects.toThrow("bazaar-run");
  });

  test("a program that ends with 127 by itself is no such error", async () => {
    expect(await shell(policy, "no-such-program")).toMatchObject({ why: "exit", exitCode: 127 });
  });

  test("is asked for before a builtin of the shell", async () => {
    expect(await shell(policy, "", { file: "exit", args: ["5"] }).catch(() => "no program")).toBe("no program");
  });
});

describe.runIf(pidNamespace("auto").length > 0)("in a pid namespace", () => {
  test("a program sees no process but its own", async () => {
    let out = "";
    const script = "cat /proc/[0-9]*/comm | sort | uniq -c; ls /proc/self/fd >/dev/null && kill -0 2";
    await shell("auto", script, { onStdout: (chunk) => ((out += new TextDecoder().decode(chunk)), true) });
    expect(
      out
        .split("\n")
        .filter((line) => !/ (?:sh|cat|sort|uniq)$/.test(line))
        .join(""),
    ).toBe("");
  });

  test("no process of it can end the first one, and nothing outlives the KILL of it from outside", async () => {
    const seconds = token();
    const script = `kill -9 1; kill -9 $PPID; cd /; env -i setsid sh -c 'cd /; sleep ${seconds} & exit'; sleep 60`;
    const run = shell("auto", script);
    await expect.poll(() => sleeping(seconds), { timeout: 20_000 }).toHaveLength(1);
    const unshare = processes().find((pid) => /^\S*unshare\0/.test(commandOf(pid)) && commandOf(pid).includes(seconds));
    process.kill(Number(unshare), "SIGKILL");
    expect(await run).toMatchObject({ why: "exit", exitCode: null });
    await expect.poll(() => sleeping(seconds), { timeout: 20_000 }).toEqual([]);
  });
});

test.runIf(process.platform === "linux")("a later host finds what a killed one left by its limit alone", async () => {
  const seconds = token();
  const mark = `later-${seconds}`;
  const abort = new AbortController();
  const run = shell("never", `cd /; env -i setsid sh -c 'cd /; sleep ${seconds} & exit'; exec sleep 60`, {
    mark,
    signal: abort.signal,
  });
  await expect.poll(() => sleeping(seconds), { timeout: 20_000 }).toHaveLength(1);
  await endMarked("another");
  expect(sleeping(seconds)).toHaveLength(1);
  await endMarked(mark);
  expect(sleeping(seconds)).toEqual([]);
  abort.abort();
  await run;
});

test("marks are numbers that a limit can have and no administrator sets", () => {
  for (const mark of ["", "a", "b".repeat(1_000)]) {
    expect(Number.isSafeInteger(limitMark(mark))).toBe(true);
    expect(limitMark(mark)).toBeGreaterThanOrEqual(2 ** 32);
  }
  expect(limitMark("a")).not.toBe(limitMark("b"));
});
