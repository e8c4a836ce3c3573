import { execFileSync } from "node:child_process";
import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { median, type Row } from "../row.ts";
import { rounds } from "./rounds.ts";

export interface Place {
  /** The marketplace as plain files, with a git repository of the same beside it. */
  readonly root: string;
  readonly scratch: string;
}

export interface Made {
  readonly ms: number;
  /** Most resident bytes of the process. */
  readonly bytes: number;
  readonly sha256: string;
}

/** One run of a writer in a process of its own. */
export function zipHere(root: string, writer: string, env: Readonly<Record<string, string>> = {}): Made {
  const args = [join(import.meta.dirname, "zip-here.ts"), root, writer];
  const said = execFileSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "ignore"],
    ...(writer === "ours" ? {} : { timeout: libraryMs }),
  });
  return JSON.parse(said) as Made;
}

/** Milliseconds that a library may take: on a busy machine the slowest would take minutes. */
const libraryMs = 25_000;
const libraries: readonly string[] = ["fflate", "yazl", "archiver"];
const turns = rounds(3);

/** A ZIP of everything when nothing is packed yet: all writers in turn, each in a fresh process. */
export function coldRows({ root, scratch }: Place, peers: boolean, note: (line: string) => void): Row[] {
  const out = join(scratch, "peer.zip");
  const programs: Record<string, () => number> = {
    "zip -X -r": () => timed(() => execFileSync("zip", ["-q", "-X", "-r", out, "."], { cwd: root })),
    "git archive": () =>
      timed(() =>
        execFileSync("git", ["archive", "--format=zip", "-o", out, "HEAD"], { cwd: join(scratch, "repository") }),
      ),
    ours: () => zipHere(root, "ours").ms,
  };
  for (const peer of peers ? libraries : []) programs[peer] = () => zipHere(root, peer).ms;
  const times = new Map<string, number[]>();
  for (let round = 0; round < turns; round += 1) {
    for (const [name, run] of Object.entries(programs)) {
      // The libraries take several times as long, and no goal is set beside them.
      if (round > 0 && libraries.includes(name)) continue;
      rmSync(out, { force: true });
      try {
        times.set(name, [...(times.get(name) ?? []), run()]);
      } catch (error) {
        if (name === "ours") throw error;
        note(`${name} is not measured: ${(error as Error).message.split("\n")[0]}`);
      }
    }
  }
  if (existsSync(out)) note(`The last ZIP of another program has ${statSync(out).size} bytes.`);
  const ours = median(times.get("ours")!);
  const others = [...times].filter(([name]) => name !== "ours");
  // oxlint-disable-next-line oxc/no-map-spread -- five rows
  return others.map(([name, all]) => ({
    what: `cold ZIP of a marketplace, beside ${name}`,
    value: ours / median(all),
    unit: "×",
    ...(name === "zip -X -r" ? { goal: { bound: "most", limit: 1 } as const } : {}),
    how: `${ours.toFixed(0)} ms with reading; ${name}: ${median(all).toFixed(0)} ms; medians of ${turns} and ${all.length}`,
  }));
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
