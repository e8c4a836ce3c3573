import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

const first = "/proc/sys/net/ipv4/ip_unprivileged_port_start";
const anyPort = !existsSync(first) || Number(readFileSync(first, "utf8")) < 2;

test.skipIf(anyPort)("a low port of a user who may not open it is PORT_FORBIDDEN, with another one as the fix", () => {
  const module = pathToFileURL(join(import.meta.dirname, "http-server.ts")).href;
  const script = `
    const { listen } = await import(${JSON.stringify(module)});
    await listen(async () => new Response(), { port: 1 }).catch(({ code, fix }) => console.log(code, fix));`;
  // Root may open any port: then the server is started as nobody.
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: "/",
    env: { PATH: process.env["PATH"] },
    encoding: "utf8",
    ...user,
  });
  expect({ stdout, stderr }).toEqual({ stdout: expect.stringMatching(/^PORT_FORBIDDEN .*1024/), stderr: "" });
});
