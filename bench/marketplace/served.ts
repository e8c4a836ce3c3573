import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { packFolder } from "../../src/adapters/pack-folder.ts";
import { writeRepository } from "../../src/adapters/write-repository.ts";
import { downloadOf, type ZipFile } from "../../src/archive/zip.ts";
import { viewContent, viewTag } from "../../src/hub/view-content.ts";
import { median, type Row } from "../row.ts";
import { aggregated, catalogFor, contentsIn, packAll, viewOf } from "./aggregate.ts";
import type { Place } from "./cold.ts";
import { rounds } from "./rounds.ts";

const tries = rounds(5);
/** Of them, those with a git repository, which git itself makes in seconds. */
const repositories = 2;

/** What callers get when everything is packed already: ten callers, each with other grants. */
export async function servedRows({ root, scratch }: Place): Promise<Row[]> {
  const store = packFolder(join(scratch, "state"));
  const packs = await packAll(root, store);
  const plugins = aggregated(packs);
  const contents = await contentsIn(store, packs, plugins);
  const times = {
    zip: [] as number[],
    disk: [] as number[],
    digest: [] as number[],
    tag: [] as number[],
    git: [] as number[],
    init: [] as number[],
  };
  let size = 0;
  for (let at = 0; at < tries; at += 1) {
    const view = viewOf(plugins, 20 + at);
    const own = catalogFor(view);
    times.tag.push(await timed(() => viewTag(viewOf(plugins, 20 + at), store.packing)));
    const fresh = await contentsIn(packFolder(join(scratch, "state")), packs, plugins);
    times.disk.push(await timed(async () => await drain((await viewContent(view, own, fresh)).zip)));
    times.zip.push(await timed(async () => await drain((await viewContent(view, own, contents)).zip)));
    const { zip, git } = await viewContent(view, own, contents);
    size = zip.size;
    times.digest.push(await timed(() => downloadOf(zip)));
    if (at >= repositories) continue;
    const repository = join(scratch, `view-${at}.git`);
    times.git.push(await timed(async () => await writeRepository(repository, git)));
    times.init.push(await timed(() => gitItself(join(scratch, `git-${at}.git`), root)));
    execFileSync("git", ["fsck", "--strict"], { cwd: repository, stdio: "ignore" });
    rmSync(repository, { recursive: true });
  }
  const what = `${plugins.length} plugins, ZIP of ${(size / 1e6).toFixed(1)} MB, medians of ${tries}`;
  const [zip, git, itself] = [median(times.zip), median(times.git), median(times.init)];
  return [
    row("a caller's ZIP out of cached packs", zip, 100, what),
    row(
      "the same with the packs on the disk",
      median(times.disk),
      undefined,
      "a new process' cache, the system's page cache warm",
    ),
    row("the same with its SHA-256", median(times.digest), undefined, "made once per view"),
    row("ETag without a build", median(times.tag), 10, "with the hash over every plugin of the view"),
    row(
      "git repository of a view out of packs",
      git,
      undefined,
      "written and synced, its index too; git finds no fault",
    ),
    {
      what: "the same beside git add, commit, repack",
      value: git / itself,
      unit: "×",
      how: `git: ${itself.toFixed(0)} ms`,
    },
  ];
}

function row(what: string, value: number, limit: number | undefined, how: string): Row {
  return { what, value, unit: "ms", ...(limit === undefined ? {} : { goal: { bound: "most", limit } as const }), how };
}

async function drain(zip: ZipFile): Promise<void> {
  let bytes = 0;
  for await (const chunk of zip.read(0, zip.size)) bytes += chunk.length;
  if (bytes !== zip.size) throw new Error(`${bytes} bytes came, and ${zip.size} were said.`);
}

function gitItself(repository: string, root: string): void {
  const git = (...args: string[]) =>
    execFileSync(
      "git",
      [
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@b",
        "-c",
        "gc.auto=0",
        `--git-dir=${repository}`,
        `--work-tree=${root}`,
        ...args,
      ],
      { stdio: "ignore" },
    );
  git("init", "-q");
  writeFileSync(join(repository, "info/exclude"), "");
  git("add", "-A");
  git("commit", "-qm", "one");
  git("repack", "-adq");
  rmSync(repository, { recursive: true });
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
