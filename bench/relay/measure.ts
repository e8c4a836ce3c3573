import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, type Row } from "../row.ts";
import { crashOf, memoryOf, progressOf, stopOf } from "./checks.ts";
import { type Contender, contenders } from "./contenders.ts";
import { type LoadNumbers, loadRound } from "./load.ts";
import { messageOf } from "../../src/core/errors.ts";
import { crashRows, memoryRows, progressRows, ratioRows, stopRows } from "./rows.ts";
import { type Running, startContender } from "./running.ts";

const rounds = Number(process.env["BENCH_RELAY_ROUNDS"] ?? 5);

/** The proxy before a plugin's MCP server, against no proxy and against other ones. */
export async function measureRelay(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-relay-"));
  const note = (line: string) => void process.stderr.write(`\n${line}\n`);
  try {
    const wanted = process.env["BENCH_RELAY_ONLY"];
    const all = (await contenders(folder, note)).filter(
      ({ kind, name }) => kind === "floor" || wanted === undefined || name.includes(wanted),
    );
    const rows = await loadRows(all, note);
    for (const contender of all) rows.push(...(await checkRows(contender, note)));
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All of them run at once and take turns, so that each round is one machine for all. */
async function loadRows(all: readonly Contender[], note: (line: string) => void): Promise<Row[]> {
  const numbers = new Map<Contender, LoadNumbers[]>();
  const running: Running[] = [];
  try {
    for (const contender of all) {
      const started = await startContender(contender).catch((error: unknown) => note(failure(contender, error)));
      if (started) running.push(started);
    }
    // The first round warms them up, and the client too.
    for (let round = 0; round <= rounds; round += 1) {
      for (const one of running) {
        if (round >= (one.contender.rounds ?? Infinity)) continue;
        const measured = await loadRound(one);
        if (round > 0) numbers.set(one.contender, [...(numbers.get(one.contender) ?? []), measured]);
      }
    }
  } finally {
    await Promise.all(running.map((one) => one.stop()));
  }
  return [...numbers].flatMap(([contender, own]) => {
    const floor = [...numbers].find(([{ kind, era }]) => kind === "floor" && era === contender.era)?.[1] ?? [];
    return ratioRows(contender, summary(own), ratios(own, floor));
  });
}

type Summary = Readonly<Record<keyof LoadNumbers, number>>;

function summary(rows: readonly LoadNumbers[]): Summary {
  return over(rows, (row, key) => row[key]);
}

/** Within each round, and then the middle one. */
function ratios(own: readonly LoadNumbers[], floor: readonly LoadNumbers[]): Summary {
  return over(own, (row, key, round) => row[key] / (floor[round]?.[key] ?? Number.NaN));
}

function over(
  rows: readonly LoadNumbers[],
  value: (row: LoadNumbers, key: keyof LoadNumbers, round: number) => number,
): Summary {
  const keys = Object.keys(rows[0] ?? {}) as (keyof LoadNumbers)[];
  return Object.fromEntries(
    keys.map((key) => [key, median(rows.map((row, round) => value(row, key, round)))]),
  ) as unknown as Summary;
}

/** What is no matter of speed, each on a contender that was started for it. */
async function checkRows(contender: Contender, note: (line: string) => void): Promise<Row[]> {
  const many = contender.callers === undefined ? (contender.kind === "ours" ? [1_000, 10_000] : [1_000]) : [];
  try {
    const rows = memoryRows(contender, await memoryOf(contender, many));
    const running = await startContender(contender);
    try {
      rows.push(...progressRows(contender, await progressOf(running.endpoint)));
      if (contender.kind !== "floor") rows.push(...crashRows(contender, await crashOf(running.endpoint)));
    } finally {
      await running.stop();
    }
    return [...rows, ...stopRows(contender, await stopOf(await startContender(contender)))];
  } catch (error) {
    note(failure(contender, error));
    return [];
  }
}

function failure({ name, era }: Contender, error: unknown): string {
  return `${name} (${era}) was not measured to its end: ${messageOf(error)}`;
}
