import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDirectory } from "../adapters/read-directory.ts";
import { loadPlugin } from "../plugin/load.ts";
import { contentCauses } from "./content-checks.ts";
import { diagnose } from "./diagnose.ts";
import { subjectFor } from "./subject-for.test-data.ts";

const begin = "-----BEGIN PRIVATE KEY-----";
const end = "-----END PRIVATE KEY-----";
const body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj";
const token = "ghp_A8b3K9d2LmQ7xZ1vN4cT6yR0wE5sU2pJ8hGf";

/** Where credentials were seen in a file of this text, in a plugin of a marketplace. */
function seen(text: string): (string | undefined)[] {
  const { reasons } = diagnose(subjectFor({ files: { "notes.md": text } }));
  return reasons.filter(({ code }) => code === "SECRET_INCLUDED").map(({ place }) => place);
}

test.each([
  ["on lines of its own", `a key:\n${begin}\n${body}\n${end}\n`, 2],
  ["in one text of JSON", `{"key": "${begin}\\n${body}\\n${end}"}\n`, 1],
  ["behind an example", `${begin}\n...\n${end}\n\ntoken: ${token}\n`, 5],
])("a private key or token %s is told with its place in the marketplace", (_what, text, line) =>
  expect(seen(text)).toEqual([`plugins/alpha/notes.md:${line}`]),
);

test.each([`"KEY": "${begin}\\n...\\n${end}\\n"`, `${begin}\n<your key>\n${end}`, `Its first line is ${begin}`])(
  "an example of a private key is none: %j",
  (text) => expect(seen(text)).toEqual([]),
);

test("of a README of gigabytes the beginning is read, which can be more than a text may have", () => {
  const folder = mkdtempSync(join(tmpdir(), "bazaar-large-"));
  try {
    writeFileSync(join(folder, "README.md"), "word ".repeat(50));
    truncateSync(join(folder, "README.md"), 3_000_000_000);
    const codes = contentCauses(loadPlugin(readDirectory(folder)).plugin).map(({ code }) => code);
    expect(codes).toContain("PLUGIN_OVER_50_MB");
    expect(codes).not.toContain("README_SHORT");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
