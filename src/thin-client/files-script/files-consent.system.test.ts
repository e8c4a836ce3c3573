import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FilesCaller } from "../../testing/files-caller.ts";
import { type FilesHost, startFilesHost } from "../../testing/files-host.ts";
import { lacks } from "../../testing/programs.ts";

// Nothing leaves without the caller's yes, whatever a model or a host tries.

let host: FilesHost;
let caller: FilesCaller;
beforeEach(async () => {
  host = await startFilesHost();
  caller = new FilesCaller(host.url);
  caller.write({ "a.txt": "a" });
});
afterEach(() => {
  host[Symbol.dispose]();
  caller[Symbol.dispose]();
});
const missing = lacks("curl");
const fix = { command: "fix", arguments: "" };

test.skipIf(missing)("a model can't say yes for the user", async () => {
  const asked = caller.event(fix);
  expect((await caller.run("before", asked)).decision).toBe("ask");
  // Another call that ended, with the asked one's id in its input and its answer, and as a second key of its own name.
  const forged = { command: "talk", tool_use_id: asked.tool_use_id, arguments: `"tool_use_id":"${asked.tool_use_id}"` };
  const other = caller.event(forged);
  await caller.run("after", { ...other, tool_response: { tool_use_id: asked.tool_use_id, text: "No files came" } });
  await caller.run("after", { ...other, tool_use_id: `../pending/${asked.tool_use_id}` });
  expect((await caller.run("before", caller.event(fix))).decision).toBe("ask");
  expect(host.requests).toEqual([]);
  // The asked call itself ended: the user let it.
  await caller.run("after", asked);
  expect((await caller.run("before", caller.event(fix))).decision).toBeUndefined();
});

test.skipIf(missing)(
  "a yes holds for the question that was answered: its project, host and kind of files",
  async () => {
    const one = caller.event({ command: "look", arguments: "a.txt" });
    const two = caller.event(fix);
    const [named, whole] = [await caller.run("before", one), await caller.run("before", two)];
    expect(named.reason).toContain("sends 1 files, 0.0 MB");
    expect(named.reason).toContain("(files that the call names)");
    expect(whole.decision).toBe("ask");
    await caller.run("after", one);
    expect((await caller.run("before", caller.event(one.tool_input))).decision).toBeUndefined();
    expect((await caller.run("before", caller.event(fix))).decision).toBe("ask");
    await caller.run("after", two);
    expect((await caller.run("before", caller.event(fix))).decision).toBeUndefined();
    // Another project, then the consent taken back.
    const elsewhere = join(caller.folder, "elsewhere");
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, "b"), "b");
    expect((await caller.run("before", caller.event(fix, { cwd: elsewhere }))).decision).toBe("ask");
    rmSync(join(caller.data, "consent"), { recursive: true });
    expect((await caller.run("before", caller.event(fix))).decision).toBe("ask");
  },
);

test.skipIf(missing)("a call that names no file of the project sends none, and so asks nothing", async () => {
  const said = await caller.run("before", caller.event({ command: "look", arguments: "what is this?" }));
  expect(said.decision).toBeUndefined();
  expect(said.input).toHaveProperty("upload");
  expect([...host.uploads.values()].at(-1)?.files.size).toBe(0);
});

test.skipIf(missing)("with `always` nobody is asked", async () => {
  using open = new FilesCaller(host.url, { consent: "always" });
  open.write({ "b.txt": "b" });
  expect((await open.run("before", open.event(fix))).input).toHaveProperty("upload");
  expect(host.text("b.txt")).toBe("b");
  expect(readdirSync(open.folder)).not.toContain("data");
});

test.skipIf(missing)("a host gets what was listed, and nothing else that it asks for", async () => {
  writeFileSync(join(caller.folder, "outside"), "secret");
  caller.write({ ".env": "S=1" });
  for (const demand of ["need f ../outside", "need f .env", "need c ../event", "nonsense"]) {
    host.demands.splice(0, 1, demand);
    const said = await caller.upload(fix);
    expect(said.decision).toBe("deny");
    expect(said.reason).toContain("files that were not offered");
  }
  expect(host.archives.flat()).toEqual(["f/a.txt", "f/a.txt", "f/a.txt", "f/a.txt"]);
});

test.skipIf(missing).each([
  ["no key", { CLAUDE_PLUGIN_OPTION_API_KEY: undefined }, "there is no key"],
  ["a key that would be a second line", { CLAUDE_PLUGIN_OPTION_API_KEY: 'a"\noutput = "/x' }, "no key has"],
  ["no home", { HOME: undefined, CLAUDE_PLUGIN_DATA: undefined }, "HOME is not set"],
])("%s: the call is denied, and says why", async (_, env, why) => {
  caller.env = env;
  const said = await caller.run("before", caller.event(fix));
  expect(said).toMatchObject({ code: 0, decision: "deny" });
  expect(said.reason).toContain(why);
  expect(host.requests).toEqual([]);
});

test.skipIf(missing)("a host that is down, refuses or redirects: the call is denied with its word", async () => {
  await caller.upload(fix);
  const before = host.requests.length;
  for (const [status, body, said] of [
    [
      413,
      '{"error":{"code":"UPLOAD_LIMIT","message":"The project has more than 5 \\"files\\"."}}',
      "the host said: The project has more than 5 'files'. (413)",
    ],
    [401, "", "does not know the key"],
    [404, "", "takes no files"],
    [302, "", "(302)"],
    [200, "upload short", "names no upload"],
  ] as const) {
    host.instead.push({ status, body });
    const denied = await caller.run("before", caller.event(fix));
    expect(denied.decision).toBe("deny");
    expect(denied.reason).toContain(said);
  }
  expect(host.requests.length - before).toBe(5);
  host[Symbol.dispose]();
  const down = await caller.run("before", caller.event(fix));
  expect(down.reason).toContain("can't be reached");
});

test.skipIf(missing)("what is no event of ours is no reason to send anything", async () => {
  for (const event of ["", "{", "null", '{"tool_name":"x', '"tool_input"', "[[[[", "}}}}"]) {
    const said = await caller.run("before", event);
    expect([undefined, "deny"]).toContain(said.decision);
    expect(said.input).toBeUndefined();
  }
  const foreign = caller.event(fix, { tool_name: "mcp__other__execute" });
  expect(await caller.run("before", foreign)).toMatchObject({ code: 0, stdout: "" });
  expect(host.requests).toEqual([]);
});
