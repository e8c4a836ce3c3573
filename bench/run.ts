// Prints the numbers that the README promises. `--json`: the rows as one JSON document on stdout.
import { measureBundle } from "./bundle.ts";
import { measureDiff } from "./diff.ts";
import { measureGenerate } from "./generate.ts";
import { benchPlugins } from "./plugins.ts";
import { measureProxyCall } from "./proxy-call.ts";
import { keeps, type Row, tableOf } from "./row.ts";
import { measureStartUp } from "./start-up.ts";
import { measureUpload } from "./upload.ts";

const json = process.argv.includes("--json");
const measures: readonly (readonly [string, () => Row[] | Promise<Row[]>])[] = [
  ["plugins", measureGenerate],
  ["start-up", measureStartUp],
  ["bundle", measureBundle],
  ["proxy", measureProxyCall],
  ["upload", measureUpload],
  ["diff", measureDiff],
];

const { name } = benchPlugins();
if (name === "examples") process.stderr.write("There is no corpus (BAZAAR_CORPUS), so the examples are measured.\n");
const rows: Row[] = [];
for (const [topic, measure] of measures) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[Kmeasuring: ${topic} …`);
  rows.push(...(await measure()));
}
if (process.stderr.isTTY) process.stderr.write("\r\u001B[K");

const document = {
  node: process.version,
  plugins: name,
  rows: rows.map((row) => ({ ...row, kept: keeps(row) ?? null })),
};
process.stdout.write(json ? `${JSON.stringify(document, undefined, 2)}\n` : `${tableOf(rows)}\n`);
