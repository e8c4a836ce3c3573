import { expect, test } from "vitest";
import { BazaarError } from "../core/errors.ts";
import { fileOf, type TreeFile, type TreeInput, treeOf } from "../core/file-tree.ts";
import { checkFiles, type FileCheckOptions } from "./check-files.ts";

// Put together here, so that no scanner takes this file for a leak.
const token = ["ghp", "a8Kd93jLq0Zx7Vb2Nm5Rt1Yw4Ue6Po8Is3Fg"].join("_");
const link = ["postgres", "//admin", "k8Jd72hQp1Lz@db.example.org/x"].join(":");
const pem = ["-----BEGIN", "PRIVATE KEY-----"].join(" ");
const base64 = "MC4CAQAwBQYDK2VwBCIEIK3Zb9QxW7uR0fTj2mYv8pL5sNcH1dGa6eKoX4iBtJzV";

async function check(files: Record<string, TreeInput>, options: FileCheckOptions = {}): Promise<string[]> {
  const found = await checkFiles(treeOf(files), options);
  return found.map(({ code, level, path, line, problem }) => {
    expect(problem).not.toContain("a8Kd93");
    return `${level} ${code} ${path}${line === undefined ? "" : `:${line}`}`;
  });
}

/** A file that is read in pieces of `size` bytes. */
function inPieces(text: string, size: number): TreeFile {
  const file = fileOf(text);
  const bytes = file.bytes();
  return {
    ...file,
    bytes: () => {
      throw new Error("It is too large to be read as a whole.");
    },
    async *chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

test("credentials by file and line, what is certain as errors", async () => {
  const files = {
    "README.md": `A\n\nexport GH=${token}\nurl ${link}\n`,
    "server.js": `const key = "${pem}\\n${base64}";`,
    "skills/scan/SKILL.md": `Look for ${pem} in files, and for ghp_your_token_goes_here_abcdefghijklmnop.`,
  };
  expect(await check(files)).toEqual([
    "error IMAGE_SECRET README.md:3",
    "warning IMAGE_SECRET_LIKELY README.md:4",
    "error IMAGE_SECRET server.js:1",
  ]);
});

test("the same credential is told once for a line", async () => {
  expect(await check({ a: `api_key = "${token}" # ${token}` })).toEqual(["error IMAGE_SECRET a:1"]);
  expect(await check({ a: `${token}\n${token}` })).toHaveLength(2);
});

test.each([131_072, 1_000, 7])("a large file read in pieces of %i bytes", async (size) => {
  const lines = "x".repeat(99).concat("\n").repeat(12_000);
  const text = `é\n${lines}token ${token}\n${lines}${pem}\n${base64}\n`;
  expect(await check({ "big.js": inPieces(text, size) })).toEqual([
    "error IMAGE_SECRET big.js:12002",
    "error IMAGE_SECRET big.js:24003",
  ]);
});

test("a token across the end of a piece, in a text of one line", async () => {
  for (const before of [1_048_576 - 20, 1_048_576, 1_048_576 - 41]) {
    const text = `${"x ".repeat(before / 2)}${token} ${"y ".repeat(1_000_000)}`;
    expect(await check({ "min.js": inPieces(text, 131_072) })).toEqual(["error IMAGE_SECRET min.js:1"]);
  }
});

test.each(["utf-16le", "utf-16be"])("%s, as PowerShell writes it", async (encoding) => {
  const bytes = Buffer.from(`\uFEFFa\n${token}`, "utf16le");
  expect(await check({ a: encoding === "utf-16le" ? bytes : bytes.swap16() })).toEqual(["error IMAGE_SECRET a:2"]);
});

test("what is no text is not searched", async () => {
  expect(await check({ a: `\0\0${token}` })).toEqual([]);
});

test("files with examples, and folders", async () => {
  const files = { "a.md": token, "a.md.txt": token, "test/b.md": token, "test2/c.md": token };
  expect(await check(files, { exampleSecrets: ["a.md", "test/"] })).toEqual([
    "error IMAGE_SECRET a.md.txt:1",
    "error IMAGE_SECRET test2/c.md:1",
  ]);
});

test("all files that can't be read are told, also those with examples", async () => {
  const broken = (reason: string): TreeFile => ({
    ...fileOf("x"),
    bytes: () => {
      throw new BazaarError("FILE_UNREADABLE", "p", "f", { details: { reason } });
    },
  });
  const files = treeOf({
    a: broken("permission denied"),
    b: { ...fileOf(""), unreadable: "it is a FIFO" },
    c: broken("I/O error"),
  });
  const found = await checkFiles(files, { exampleSecrets: ["a"] });
  expect(found.map(({ path, problem }) => `${path}: ${problem}`)).toEqual([
    "a: It can't be read: permission denied.",
    "b: It can't be read: it is a FIFO.",
    "c: It can't be read: I/O error.",
  ]);
});

test("it ends when it is stopped", async () => {
  const reason = new Error("enough");
  await expect(checkFiles(treeOf({ a: "x" }), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});
