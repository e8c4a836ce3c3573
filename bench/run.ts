// Prints the numbers that the README promises. `--json`: the rows as one JSON document on stdout. `--only upload,queue`:
// these topics alone.
import { measureAction } from "./action.ts";
import { measureBroker } from "./broker.ts";
import { measureBundle } from "./bundle.ts";
import { measureDiff } from "./diff.ts";
import { measureGenerate } from "./generate.ts";
import { measureImage } from "./image/measure.ts";
import { measureMarketplace } from "./marketplace/measure.ts";
import { benchPlugins } from "./plugins.ts";
import { measureProxyCall } from "./proxy-call.ts";
import { measureQueue, measureRun } from "./queue.ts";
import { measureRelay } from "./relay/measure.ts";
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
  ["run", measureRun],
  ["queue", measureQueue],
  ["broker", measureBroker],
  ["diff", measureDiff],
  ["relay", measureRelay],
  ["image", measureImage],
  ["marketplace", measureMarketplace],
  ["action", measureAction],
];

const at = process.argv.indexOf("--only");
const only = at === -1 ? undefined : (process.argv[at + 1] ?? "").split(",");
const unknown = only?.filter((topic) => !measures.some(([known]) => known === topic)) ?? [];
if (unknown.length > 0) {
  process.stderr.write(
    `--only takes ${measures.map(([topic]) => topic).join(", ")}, and not "${unknown.join(",")}".\n`,
  );
  process.exit(2);
}

const { name } = benchPlugins();
if (name === "examples") process.stderr.write("There is no corpus (BAZAAR_CORPUS), so the examples are measured.\n");
const rows: Row[] = [];
for (const [topic, measure] of measures) {
  if (only !== undefined && !only.includes(topic)) continue;
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
