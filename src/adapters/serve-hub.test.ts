import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { serveHub } from "./serve-hub.ts";

let state: string;

beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), "bazaar-hub-"));
});

afterEach(() => {
  vi.useRealTimers();
  rmSync(state, { recursive: true, force: true });
});

test.each([{ origin: "ftp://x" }, { limits: { parallel: 0 } }, { port: 70_000 }])(
  "a hub that can't start with %o leaves nothing behind that reads sources later",
  async (wrong) => {
    vi.useFakeTimers({ toFake: ["setInterval", "setTimeout", "clearInterval", "clearTimeout"] });
    const config = { name: "all", owner: { name: "Team" }, sources: [{ slug: "team", directory: state }] };
    const callers = { find: () => undefined };
    const started = serveHub({ config, state, callers, port: 0, ...wrong });
    await expect(started).rejects.toMatchObject({ name: "BazaarError" });
    expect(vi.getTimerCount()).toBe(0);
  },
);
