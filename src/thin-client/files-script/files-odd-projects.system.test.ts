import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { FilesCaller } from "../../testing/files-caller.ts";
import { type FilesHost, startFilesHost } from "../../testing/files-host.ts";
import { lacks } from "../../testing/programs.ts";
import { filePatch } from "../../workspace/file-patch.ts";

// Projects as they lie on people's disks, where what git says and what is there differ.

let host: FilesHost;
let caller: FilesCaller;
beforeEach(async () => {
  host = await startFilesHost();
  caller = new FilesCaller(host.url, { consent: "always" });
});
afterEach(() => {
  host[Symbol.dispose]();
  caller[Symbol.dispose]();
});
const missing = lacks("curl");
const fix = { command: "fix", arguments: "" };
const call = (input: Readonly<Record<string, unknown>> = fix) => caller.run("before", caller.event(input));
const sent = () => [...([...host.uploads.values()].at(-1)?.files.keys() ?? [])].toSorted();

test.skipIf(missing)("a tracked folder that is a link by now leads nowhere out of the project", async () => {
  caller.write({ a: "a", "d/deep/secret.txt": "mine", "moved/b": "b" });
  caller.commitAll();
  mkdirSync(join(caller.folder, "out/deep"), { recursive: true });
  writeFileSync(join(caller.folder, "out/deep/secret.txt"), "OUTSIDE");
  rmSync(join(caller.project, "d"), { recursive: true });
  symlinkSync("../out", join(caller.project, "d"));
  renameSync(join(caller.project, "moved"), join(caller.project, "there"));
  symlinkSync("there", join(caller.project, "moved"));
  const said = await call();
  expect(sent()).toEqual(["a", "there/b"]);
  expect(said.context).toContain("behind a link: d/deep/secret.txt, moved/b");
  expect([...host.contents.values()].map(String)).not.toContain("OUTSIDE");
});

test.skipIf(missing)("what the host can't take is left out and told, and the others travel", async () => {
  caller.write({ "A.md": "1", "a.md": "2" });
  host.demands.push("left f a.md");
  const said = await call();
  expect(said.decision).toBeUndefined();
  expect(said.context).toContain("1 not possible on the host: a.md");
  host.demands.splice(0, 1, "left f /etc/passwd");
  expect((await call()).reason).toContain("files that were not offered");
});

test.skipIf(missing)("without git at the top, repositories below stay: what they ignore is not known", async () => {
  caller.write({ "one/.gitignore": "secret\n", "one/secret": "S", "deep/two/x": "x", "deep/top": "t", one2: "o" });
  for (const path of ["one", "deep/two"]) execFileSync("git", ["init", "-q", join(caller.project, path)]);
  const said = await call();
  expect(sent()).toEqual(["deep/top", "one2"]);
  expect(said.context).toContain("2 another repository: ");
  await call({ command: "look", arguments: "one deep" });
  expect(sent()).toEqual(["deep/top"]);
});

test.skipIf(missing)("a bare repository is no project: its settings can hold a password", async () => {
  caller.git("init", "-q", "--bare");
  caller.git("remote", "add", "o", "https://user:password@h.example/x");
  expect(await call()).toMatchObject({ decision: "deny", reason: expect.stringContaining("bare repository") });
  expect(host.requests).toEqual([]);
});

test.skipIf(missing)(
  "named files are those of the disk too, where a file that is not named converts them",
  async () => {
    for (const folder of ["", "src/"]) {
      caller.write({ [`${folder}.gitattributes`]: "*.txt text eol=crlf\n", "src/deep/a.txt": "a\r\n" });
      caller.commitAll();
      await call({ command: "look", arguments: "src/deep" });
      expect(host.text("src/deep/a.txt")).toBe("a\r\n");
      host.contents.clear();
      rmSync(join(caller.project, `${folder}.gitattributes`));
    }
  },
);

test.skipIf(missing)("no program checks signatures because a project's log format asks for it", async () => {
  const [trap, sprung] = [join(caller.folder, "trap.sh"), join(caller.folder, "sprung")];
  writeFileSync(trap, `#!/bin/sh\necho "$*" >>"${sprung}"\n`);
  chmodSync(trap, 0o755);
  caller.write({ a: "a" });
  caller.commitAll();
  const signature = "gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQEz\n -----END PGP SIGNATURE-----";
  const commit = caller.git("cat-file", "commit", "HEAD").replace("\n\n", `\n${signature}\n\n`);
  writeFileSync(join(caller.folder, "commit"), commit);
  const id = caller.git("hash-object", "-t", "commit", "-w", join(caller.folder, "commit")).trim();
  caller.git("reset", "-q", "--hard", id);
  caller.git("config", "gpg.program", trap);
  caller.git("config", "format.pretty", "%H %G?");
  // The trap works.
  caller.git("log");
  expect(existsSync(sprung)).toBe(true);
  rmSync(sprung);
  await call();
  expect(existsSync(sprung)).toBe(false);
});

test.skipIf(missing)("a host on this machine is not called through a proxy; a failed call says one thing", async () => {
  caller.write({ a: "a" });
  caller.env = { http_proxy: "http://127.0.0.1:9", ALL_PROXY: "http://127.0.0.1:9" };
  expect(await call()).toMatchObject({ decision: undefined, stderr: "" });
  host[Symbol.dispose]();
  expect(await call()).toMatchObject({ decision: "deny", stderr: "" });
});

test.skipIf(missing).each([["mawk"], ["gawk"], ["busybox"]])(
  "with %s, a name that is no UTF-8 stays and is told; the others travel",
  async (awk) => {
    if (lacks(awk)) return;
    // Found before the machine's own one.
    symlinkSync(execFileSync("which", [awk], { encoding: "utf8" }).trim(), join(caller.folder, "awk"));
    caller.env = { PATH: `${caller.folder}:${process.env["PATH"]}` };
    caller.write({ a: "a", "日本 é 😀.md": "x" });
    const folder = Buffer.from(`${caller.project}/`);
    for (const byte of [0xe9, 0xff, 0xc3]) writeFileSync(Buffer.concat([folder, Buffer.from([98, byte, 46, 99])]), "x");
    caller.commitAll();
    const said = await call();
    expect(sent()).toEqual(["a", "日本 é 😀.md"]);
    expect(said.context).toContain("3 a name that can not travel");
  },
);

test.skipIf(missing)("a change to files that a filter converts fits as it was made, and starts no filter", async () => {
  const [trap, sprung] = [join(caller.folder, "trap.sh"), join(caller.folder, "sprung")];
  writeFileSync(trap, `#!/bin/sh\ntouch "${sprung}"\necho pointer\n`, { mode: 0o755 });
  caller.write({ ".gitattributes": "*.dat filter=large\n", "a.dat": "one\n" });
  caller.commitAll();
  for (const way of ["clean", "smudge"]) caller.git("config", `filter.large.${way}`, trap);
  const id = "patch_0123456789-abcdef";
  host.patches.set(id, "diff --git a/a.dat b/a.dat\n--- a/a.dat\n+++ b/a.dat\n@@ -1 +1 @@\n-one\n+two\n");
  const said = await caller.run("after", caller.event(fix, { tool_response: `bazaar-patch: ${id}` }));
  expect(said.context).toContain("It fits the project");
  execFileSync("sh", ["-c", /git -C .*$/m.exec(said.context)![0]]);
  expect(readFileSync(join(caller.project, "a.dat"), "utf8")).toBe("two\n");
  expect(existsSync(sprung)).toBe(false);
});

const settings: readonly (readonly [setting: string, value: string])[] = [
  ["core.autocrlf", "true"],
  ["apply.whitespace", "fix"],
  ["apply.whitespace", "error-all"],
];
test.skipIf(missing).each(settings)(
  "with %s=%s a change makes just the files that the run made",
  async (...setting) => {
    const before = { unix: "a\nb\n", dos: "a\r\nb\r\n", both: "a\r\nb\n", fewer: "a\r\nb\r\n" };
    const after = {
      unix: "a\nB  \n\n",
      dos: "a\r\nB\r\n",
      both: "a\r\nB\n",
      fewer: "a\nb\n",
      fresh: "x\n",
      more: "x\r\ny \n",
    };
    caller.write(before);
    caller.commitAll();
    caller.git("config", ...setting);
    const id = "patch_0123456789-abcdef";
    const content = (text: string | undefined) =>
      text === undefined ? undefined : { bytes: Buffer.from(text), executable: false };
    const old: Readonly<Record<string, string>> = before;
    host.patches.set(
      id,
      Object.entries(after)
        .map(([name, text]) => filePatch(name, content(old[name]), content(text))?.text)
        .join(""),
    );
    const said = await caller.run("after", caller.event(fix, { tool_response: `bazaar-patch: ${id}` }));
    expect(said.context).toContain("It fits the project");
    execFileSync("sh", ["-c", /git -C .*$/m.exec(said.context)![0]]);
    const made = Object.keys(after).map((name) => [name, readFileSync(join(caller.project, name), "utf8")]);
    expect(Object.fromEntries(made)).toEqual(after);
  },
);

test.skipIf(missing)("the disk's root, a home and what lies above name no file of the project", async () => {
  caller.write({ a: "a", "b/c": "c" });
  caller.commitAll();
  await call({ command: "look", arguments: "a and / or ~ .. ../ ../.. $HOME" });
  expect(sent()).toEqual(["a"]);
});
