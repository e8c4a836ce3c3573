import type { Row } from "../row.ts";
import type { Crash, Memory, Progress, Stop } from "./checks.ts";
import type { Contender } from "./contenders.ts";
import type { LoadNumbers } from "./load.ts";

type Goal = NonNullable<Row["goal"]>;
type Numbers = Readonly<Record<keyof LoadNumbers, number>>;

const most = (limit: number): Goal => ({ bound: "most", limit });
const least = (limit: number): Goal => ({ bound: "least", limit });

/** What the proxy has to reach, as ratios to the same tools without a proxy. */
const goals: readonly (readonly [key: keyof LoadNumbers, label: string, unit: string, goal: Goal])[] = [
  ["openMs", "open", "ms", most(0.6)],
  ["p50At1", "p50 at 1 caller", "ms", most(0.9)],
  ["p50At32", "p50 at 32", "ms", most(0.45)],
  ["p99At32", "p99 at 32", "ms", most(0.25)],
  ["perSecond", "calls a second at 32", "/s", least(2.5)],
  ["cpuMs", "CPU for a call", "ms", most(0.4)],
  ["megabyteMs", "result of 1 MB", "ms", most(1.2)],
];

/** The floor's own numbers, or how many times the floor's another one's are. */
export function ratioRows(contender: Contender, own: Numbers, ratios: Numbers): Row[] {
  const callers = contender.callers === undefined ? "" : `, ${contender.callers} callers instead of 32`;
  // What a process used that came and went between two looks is not seen.
  const shown = goals.filter(([key]) => key !== "cpuMs" || contender.rounds === undefined);
  return shown.map(([key, label, unit, goal]) => {
    if (contender.kind === "floor") return row(contender, label, own[key], unit, undefined, "without a proxy");
    const how = `over the floor of ${contender.era}, median within rounds; here ${own[key].toPrecision(3)} ${unit}${callers}`;
    return row(contender, label, ratios[key], "×", goal, how);
  });
}

export function memoryRows(contender: Contender, { startMb, grownMb, processes }: Memory): Row[] {
  return [
    row(contender, "memory at the start", startMb, "MB", most(80), "resident, main process, once it can be opened"),
    ...[...grownMb].map(([clients, mb]) =>
      row(
        contender,
        `memory after ${clients} clients`,
        mb,
        "MB more",
        most(20),
        `they vanished; ${processes} processes`,
      ),
    ),
  ];
}

export function progressRows(contender: Contender, { alone, together, foreign }: Progress): Row[] {
  return [
    row(contender, "progress of a call", alone, "of 5", least(5), "the last comes right before the result"),
    row(contender, "progress of 8 callers", together, "of 40", least(40), "at once, all with the same token"),
    row(contender, "progress of somebody else", foreign, "seen", most(0), "in the same 8 calls"),
  ];
}

export function crashRows(contender: Contender, { answeredMs, backMs }: Crash): Row[] {
  return [
    row(contender, "crash: answered", answeredMs, "ms", most(1_000), "the call in whose middle the server died"),
    row(contender, "crash: back", backMs, "ms", most(1_000), "until a client can open and call again"),
  ];
}

export function stopRows(contender: Contender, { finished, exitCode, orphans }: Stop): Row[] {
  const how = `TERM with a call of 1 s in flight; exit code ${exitCode ?? "none"}`;
  return [
    row(contender, "stop: calls in flight lost", finished ? 0 : 1, "of 1", most(0), how),
    row(contender, "stop: orphans", orphans, "left", most(0), how),
  ];
}

function row(
  { name, era, kind }: Contender,
  label: string,
  value: number,
  unit: string,
  goal: Goal | undefined,
  how: string,
): Row {
  return { what: `${name} ${era}: ${label}`, value, unit, how, ...(kind === "ours" && goal && { goal }) };
}
