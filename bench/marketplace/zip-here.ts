// A process of its own, for time and memory: the folder argv[2] as a ZIP by the writer argv[3]. Prints one JSON line:
// milliseconds, most resident bytes, the ZIP's SHA-256.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { memoryPacks } from "../../src/archive/memory-packs.ts";
import { viewContent } from "../../src/hub/view-content.ts";
import { folderOfPeers } from "../peers.ts";
import { aggregated, catalogFor, contentsIn, packAll, viewOf } from "./aggregate.ts";

type Take = (chunk: Uint8Array) => void;
const need = createRequire(join(folderOfPeers, "package.json"));
const root = process.argv[2]!;

function* files(): Generator<{ readonly path: string; readonly file: string; readonly mode: number }> {
  const found = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of found.map((entry) => join(entry.parentPath, entry.name)).sort())
    yield { path: file.slice(root.length + 1), file, mode: statSync(file).mode };
}

const day = new Date(1980, 0, 1);

/** Each reads the files itself, and gives out all bytes of the ZIP. */
const writers: Readonly<Record<string, (take: Take) => Promise<void>>> = {
  ours: async (take) => {
    const store = memoryPacks();
    const packs = await packAll(root, store);
    const plugins = aggregated(packs);
    const view = viewOf(plugins);
    const { zip } = await viewContent(view, catalogFor(view), await contentsIn(store, packs, plugins));
    for await (const chunk of zip.read(0, zip.size)) take(chunk);
  },
  fflate: async (take) => {
    const { zipSync } = need("fflate") as { zipSync(all: object, options: object): Uint8Array };
    const all = Object.fromEntries(Array.from(files(), ({ path, file }) => [path, readFileSync(file)]));
    take(zipSync(all, { level: 6, mtime: day }));
  },
  yazl: async (take) => {
    const { ZipFile } = need("yazl") as { ZipFile: new () => Yazl };
    const zip = new ZipFile();
    for (const { path, file, mode } of files()) zip.addBuffer(readFileSync(file), path, { mtime: day, mode });
    zip.end();
    for await (const chunk of zip.outputStream) take(chunk);
  },
  archiver: async (take) => {
    const url = need.resolve("archiver");
    const { ZipArchive } = (await import(url)) as { ZipArchive: new (options: object) => Archiver };
    const zip = new ZipArchive({ zlib: { level: 6 } });
    for (const { path, file, mode } of files()) zip.append(readFileSync(file), { name: path, date: day, mode });
    void zip.finalize();
    for await (const chunk of zip) take(chunk);
  },
};

interface Yazl {
  readonly outputStream: AsyncIterable<Uint8Array>;
  addBuffer(bytes: Uint8Array, path: string, options: object): void;
  end(): void;
}
interface Archiver extends AsyncIterable<Uint8Array> {
  append(bytes: Uint8Array, options: object): void;
  finalize(): Promise<void>;
}

const hash = createHash("sha256");
const start = performance.now();
await writers[process.argv[3]!]!((chunk) => void hash.update(chunk));
const ms = performance.now() - start;
// Kilobytes on Linux and macOS alike, as libuv has it.
const bytes = process.resourceUsage().maxRSS * 1_024;
process.stdout.write(`${JSON.stringify({ ms, bytes, sha256: hash.digest("hex") })}\n`);
