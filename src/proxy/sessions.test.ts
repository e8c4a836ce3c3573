import { describe, expect, test } from "vitest";
import { Seal } from "./seal.ts";
import { Sessions } from "./sessions.ts";

const key = Buffer.alloc(32, 7);
const make = (more: Partial<{ max: number; idleMs: number }> = {}) =>
  new Sessions(new Seal(key, "session"), { max: 100, idleMs: 60_000, ...more });

const version = "2025-11-25";

describe("a session", () => {
  test("is known by what its client said, on any replica with the key", () => {
    const id = make().open("c-1", "mcp", version, { elicitation: {}, sampling: {} });
    expect(make().find(id, "c-1", "mcp")).toMatchObject({
      version,
      capabilities: { elicitation: { form: {} }, sampling: {} },
    });
    expect(make().find(id, "c-1", "mcp")?.capabilities["roots"]).toBeUndefined();
  });

  test.each([
    ["another caller", (id: string) => make().find(id, "c-2", "mcp")],
    ["another endpoint", (id: string) => make().find(id, "c-1", "servers/a/mcp")],
    [
      "another key",
      (id: string) => new Sessions(new Seal(Buffer.alloc(32), "session"), { max: 1, idleMs: 1 }).find(id, "c-1", "mcp"),
    ],
    ["a changed id", (id: string) => make().find(id.replace("_0_", "_15_"), "c-1", "mcp")],
    ["no signature", (id: string) => make().find(id.slice(0, id.indexOf(".")), "c-1", "mcp")],
    ["nothing", () => make().find("", "c-1", "mcp")],
  ])("is unknown to %s", (_, find) => {
    const id = make().open("c-1", "mcp", version, {});
    expect(find(id)).toBeUndefined();
  });

  test("of one caller is not found by another one while its record is kept", () => {
    const sessions = make();
    const id = sessions.open("c-1", "mcp", version, {});
    expect(sessions.find(id, "c-1", "mcp")).toBeDefined();
    expect(sessions.find(id, "c-2", "mcp")).toBeUndefined();
  });

  test("that was ended is over", () => {
    const sessions = make();
    const id = sessions.open("c-1", "mcp", version, {});
    const session = sessions.find(id, "c-1", "mcp");
    if (session !== undefined) sessions.end(session);
    expect([sessions.find(id, "c-1", "mcp"), sessions.size]).toEqual([undefined, 0]);
  });

  test("takes no room before it is used, and never more than there is", () => {
    const sessions = make({ max: 10 });
    const ids = Array.from({ length: 1_000 }, () => sessions.open("c-1", "mcp", version, {}));
    expect(sessions.size).toBe(0);
    for (const id of ids) expect(sessions.find(id, "c-1", "mcp")).toBeDefined();
    expect(sessions.size).toBe(10);
    // The record is gone, the session is not.
    expect(sessions.find(ids[0] ?? "", "c-1", "mcp")).toBeDefined();
  });

  test("whose record makes room stops what it had under way", () => {
    const sessions = make({ max: 1 });
    const stopped: string[] = [];
    const [first, second] = ["a", "b"].map(() => sessions.open("c-1", "mcp", version, {}));
    sessions.find(first ?? "", "c-1", "mcp")?.calls.set("1", (reason) => stopped.push(reason));
    sessions.find(second ?? "", "c-1", "mcp");
    expect(stopped).toHaveLength(1);
  });
});
