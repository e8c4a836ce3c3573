import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createFileStore } from "../../adapters/file-store.ts";
import { listen } from "../../adapters/http-server.ts";
import { createProxyHandler } from "../../proxy/handler.ts";
import { callerId } from "../../access/bearer.ts";
import { FilesCaller } from "../../testing/files-caller.ts";
import { lacks } from "../../testing/programs.ts";
import { MemoryRunner, testPlugin } from "../../testing/proxy-fixtures.ts";

// With LC_ALL=C, as the script runs, it can't write such names in the format that it would choose by itself.
test.skipIf(lacks("bsdtar") || lacks("curl"))(
  "what macOS has for tar packs every name, and the host takes it",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "files-tar-"));
    mkdirSync(join(folder, "bin"));
    const program = execFileSync("sh", ["-c", "command -v bsdtar"], { encoding: "utf8" }).trim();
    symlinkSync(program, join(folder, "bin", "tar"));
    const files = createFileStore(join(folder, "store"));
    const key = "key-of-the-caller";
    const handler = createProxyHandler({ plugin: testPlugin(), runner: new MemoryRunner(), keys: [key], files });
    await using server = await listen((request) => handler.fetch(request), { port: 0 });
    using caller = new FilesCaller(server.url);
    caller.env = { PATH: `${join(folder, "bin")}:${process.env["PATH"]}` };
    const long = `${"ordner-mit-namen/".repeat(9)}ünï-${"x".repeat(120)}.md`;
    caller.write({ "plain.txt": "1", "naïve/日本語/ünï.md": "2", [long]: "3" });
    caller.commitAll();
    const said = await caller.upload({ command: "fix", arguments: "" });
    expect(said.reason).toBe("");
    const upload = await files.open(callerId("key", key), String(said.input?.["upload"]));
    expect(upload.files.map(({ path }) => path).toSorted()).toEqual(
      [long, "naïve/日本語/ünï.md", "plain.txt"].toSorted(),
    );
    await upload.close();
    await handler.close();
    rmSync(folder, { recursive: true });
  },
);
