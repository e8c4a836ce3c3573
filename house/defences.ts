import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { removals } from "./defence-removals.ts";
import type { Edit, Removal } from "./removal.ts";
import { failuresOf, type Verdict, verdictOf, type VitestReport } from "./verdict.ts";

// `npm run defences [-- NUMBER…]`: takes each defence away, one at a time, in a copy of this tree, and runs the test that
// has to notice. Ends with 1 when one does not. Slow; tests come first as they are, since one that fails anyway shows
// nothing.

const top = join(import.meta.dirname, "..");
/** Milliseconds. */
const maxTestMs = 240_000;

const wanted = process.argv.slice(2).map(Number);
const chosen = removals.filter(({ attack }) => wanted.length === 0 || wanted.includes(attack));
if (chosen.length === 0) throw new Error("No removal is about these attacks: give numbers such as 4.");
const copy = copyOfTree();
process.once("exit", () => rmSync(copy, { recursive: true, force: true }));

const reports = new Map([...new Set(chosen.map(({ test }) => test))].map((file) => [file, run(file, namesIn(file))]));
const unsound = chosen.filter(({ test, name }) => verdictOf(reports.get(test)!, name) !== "survived");
let failures = 0;
for (const removal of chosen) {
  const began = Date.now();
  const { verdict, why } = unsound.includes(removal) ? failing(removal) : judged(removal);
  if (verdict !== "caught") failures += 1;
  const seconds = `${Math.round((Date.now() - began) / 1_000)} s`;
  const cells = [String(removal.attack).padStart(2), verdict.padEnd(12), seconds.padStart(5)];
  process.stdout.write(`${cells.join("  ")}  ${removal.file}: ${removal.name}\n`);
  if (why !== undefined) process.stdout.write(`    ${why.split("\n")[0]}\n`);
}
process.stdout.write(`${chosen.length - failures} of ${chosen.length} removals were noticed.\n`);
process.exit(failures === 0 ? 0 : 1);

/** What git would keep of this tree, as it is now, with our packages. */
function copyOfTree(): string {
  const folder = mkdtempSync(join(tmpdir(), "defences-"));
  const listed = execFileSync("git", ["ls-files", "-z", "-co", "--exclude-standard"], { cwd: top, encoding: "utf8" });
  for (const path of listed.split("\0").filter((name) => name !== "")) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(top, path), join(folder, path));
  }
  symlinkSync(join(top, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** With all defences there. */
function failing({ test, name }: Removal) {
  const [why = "there is no such test, or it is skipped"] = failuresOf(reports.get(test)!, name);
  return { verdict: "fails anyway", why };
}

function namesIn(file: string): string[] {
  return chosen.filter(({ test }) => test === file).map(({ name }) => name);
}

function judged(removal: Removal): { readonly verdict: Verdict; readonly why?: string } {
  const edits: readonly Edit[] = [removal, ...(removal.also ?? [])];
  const before = new Map(edits.map(({ file }) => [file, readFileSync(join(copy, file), "utf8")]));
  try {
    for (const edit of edits) {
      const parts = readFileSync(join(copy, edit.file), "utf8").split(edit.from);
      if (parts.length !== 2) return { verdict: "not found", why: edit.from };
      writeFileSync(join(copy, edit.file), parts.join(edit.to));
    }
    const report = run(removal.test, [removal.name]);
    const verdict = verdictOf(report, removal.name);
    const [why = "it was not even started"] = failuresOf(report, removal.name);
    return verdict === "broken" || verdict === "no test" ? { verdict, why } : { verdict };
  } finally {
    for (const [file, text] of before) writeFileSync(join(copy, file), text);
  }
}

/** The report of those tests of one file in the copy; empty when they did not end in time. */
function run(file: string, names: readonly string[]): VitestReport {
  const report = join(copy, "report.json");
  rmSync(report, { force: true });
  const project = file.endsWith(".system.test.ts") ? "system" : "unit";
  const pattern = names.map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)).join("|");
  const args = ["run", "--project", project, file, "-t", pattern, "--reporter=json", `--outputFile=${report}`];
  const { status, signal } = spawnSync(process.execPath, [join(copy, "node_modules/vitest/vitest.mjs"), ...args], {
    cwd: copy,
    // A sandbox binds the client's own folder, to which a link from elsewhere does not lead in there.
    env: { ...process.env, BAZAAR_CLAUDE: realpathSync(join(top, "node_modules/.bin/claude")) },
    stdio: "ignore",
    timeout: maxTestMs * Math.max(1, names.length / 4),
  });
  // Ctrl-C reaches the test alone: nothing here waits.
  if (status === 130 || signal === "SIGINT") process.exit(130);
  try {
    return JSON.parse(readFileSync(report, "utf8")) as VitestReport;
  } catch {
    return { testResults: [] };
  }
}
