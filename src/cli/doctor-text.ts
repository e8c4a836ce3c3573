import { type Effect, worstOf } from "../doctor/cause.ts";
import { type Client, clientNames, clients } from "../doctor/clients.ts";
import type { DoctorReport, EntryReport, Reason, Verdict } from "../doctor/types.ts";
import { catalogPath } from "../marketplace/types.ts";
import { count, paragraph } from "./output.ts";
import type { Style, Terminal } from "./terminal.ts";
import { padTo, printable, textWidth, wrap } from "./text-width.ts";

const heads: Readonly<Record<Client, string>> = {
  cli: "CLI",
  desktop: "Desktop",
  "claude-ai": "claude.ai",
  directory: "Directory",
};
const words: Readonly<Record<Verdict, string>> = { yes: "yes", no: "NO", unknown: "?" };
const colours: Readonly<Record<Verdict, Style>> = { yes: "green", no: "red", unknown: "yellow" };
const effectWords: Readonly<Record<Effect, string>> = { no: "prevents", unknown: "doubt", warning: "warning" };
const effectColours: Readonly<Record<Effect, Style>> = { no: "red", unknown: "yellow", warning: "cyan" };

/** Entries that are named under one reason. */
const mostNamed = 8;

/** The report for people: who can install what, then the reasons by code, worst first. */
export function doctorLines(terminal: Terminal, report: DoctorReport): string[] {
  return [
    ...matrix(terminal, report.entries),
    "",
    ...reasonLines(terminal, report),
    ...skippedLines(terminal, report),
    ...(report.skipped.length > 0 ? [""] : []),
    ...summary(terminal, report),
  ];
}

/** Names get what the columns of clients leave of the line. */
function matrix(terminal: Terminal, entries: readonly EntryReport[]): string[] {
  const columns = clients.map((client) => textWidth(heads[client]) + 2);
  const taken = columns.reduce((sum, width) => sum + width, 0);
  const names = entries.map((entry) => printable(nameOf(entry)));
  const longest = Math.max(6, ...names.map(textWidth));
  const width = Math.min(longest, Math.max(16, terminal.width - taken));
  const head = padTo("plugin", width) + clients.map((client) => `  ${heads[client]}`).join("");
  const rows = entries.flatMap(({ verdicts }, at) => {
    const lines = wrap(names[at] ?? "", width);
    const cells = clients.map((client) => {
      const verdict = verdicts[client];
      const cell = padTo(words[verdict], textWidth(heads[client]));
      return `  ${terminal.style(colours[verdict], cell)}`;
    });
    return lines.map((line, row) => (row === 0 ? (padTo(line, width) + cells.join("")).trimEnd() : line));
  });
  return [terminal.style("bold", head), ...rows];
}

/** Checks that were not made for one reason are one note. */
function skippedLines(terminal: Terminal, { skipped }: DoctorReport): string[] {
  return [...Map.groupBy(skipped, ({ why }) => why)].flatMap(([why, those]) => {
    const numbers = those.map(({ check }) => check);
    const named =
      numbers.length === 1 ? `check ${numbers[0]}` : `checks ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
    return paragraph(terminal, `note: ${named}: ${why}`);
  });
}

function reasonLines(terminal: Terminal, { reasons, entries }: DoctorReport): string[] {
  const names = new Map(entries.map((entry) => [entry.index, entry]));
  const groups = Map.groupBy(reasons, (reason) => `${worstOf(reason)} ${reason.code} ${concerned(reason)}`);
  return [...groups.values()].flatMap((group) => groupLines(terminal, group, names));
}

function groupLines(terminal: Terminal, group: readonly Reason[], names: ReadonlyMap<number, EntryReport>): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const effect = worstOf(first) ?? "warning";
  const head = `${terminal.style(effectColours[effect], effectWords[effect])} ${terminal.style("bold", first.code)}`;
  const fixes = new Set(group.map(({ fix }) => fix));
  const sentences = Map.groupBy(group, ({ problem }) => problem);
  const lines = [...sentences].slice(0, mostShown).flatMap(([problem, same]) => {
    const where = whomOf(same, names);
    const said = paragraph(terminal, where === "" ? problem : `${where}: ${problem}`, 2);
    return fixes.size > 1 ? said.concat(paragraph(terminal, `fix: ${same[0]?.fix ?? ""}`, 4)) : said;
  });
  const rest = sentences.size - mostShown;
  if (rest > 0) lines.push(`  … and ${rest} more; --json has them all.`);
  const shared = fixes.size === 1 ? paragraph(terminal, `fix: ${first.fix}`, 2) : [];
  const whom = `(${concerned(first)})`;
  const fits = textWidth(`${effectWords[effect]} ${first.code} ${whom}`) <= terminal.width;
  const heading = fits ? [`${head} ${whom}`] : [head, ...paragraph(terminal, whom, 2)];
  return [...heading, ...lines, ...shared, ""];
}

/** Sentences of one code that are shown. */
const mostShown = 20;

function concerned({ effects }: Reason): string {
  const those = clients.filter((client) => effects[client] !== undefined);
  if (those.length === clients.length && new Set(Object.values(effects)).size === 1) return "all clients";
  return those.map((client) => `${heads[client]}: ${effectWords[effects[client] ?? "warning"]}`).join(", ");
}

/** Each name once, with how often it stood there. */
function counted(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, often]) => (often === 1 ? name : `${name} (${often})`));
}

/** Places that are named one by one. */
const mostPlaces = 4;

function whomOf(reasons: readonly Reason[], entries: ReadonlyMap<number, EntryReport>): string {
  const places = reasons.flatMap((reason) => placeOf(reason, entries) ?? []);
  if (places.length === reasons.length && places.length <= mostPlaces) return places.join(", ");
  const found = counted(reasons.flatMap((one) => (one.entries ?? []).map((index) => nameOf(entries.get(index)))));
  const shown = found.slice(0, mostNamed).join(", ");
  const all = found.length > mostNamed ? `${shown} and ${found.length - mostNamed} more` : shown;
  return places.length > 1 ? `${all}, the first at ${places[0]}` : all;
}

/** A place in a plugin that lies elsewhere says nothing without the plugin's name. */
function placeOf({ place, entries = [] }: Reason, all: ReadonlyMap<number, EntryReport>): string | undefined {
  const [entry] = entries.map((index) => all.get(index));
  const isElsewhere = entry !== undefined && entry.source !== "relative" && entry.source !== "plugin";
  const inCatalog = place === undefined || place.startsWith(catalogPath);
  return isElsewhere && !inCatalog ? `${nameOf(entry)} ${place}` : place;
}

function nameOf(entry: EntryReport | undefined): string {
  return entry === undefined ? "" : entry.name === "" ? `(entry ${entry.index})` : entry.name;
}

function summary(terminal: Terminal, { entries, asked, ok, kind }: DoctorReport): string[] {
  const counts = asked.map((client) => {
    const of = (verdict: Verdict) => entries.filter(({ verdicts }) => verdicts[client] === verdict).length;
    const doubt = of("unknown") === 0 ? "" : `, ${of("unknown")} in doubt`;
    return `${clientNames[client]}: ${of("yes")} of ${count(entries.length, "plugin")} installable, ${of("no")} not${doubt}`;
  });
  const what = kind === "plugin" ? "the plugin" : "what is listed";
  const end = ok ? "nothing keeps" : "something keeps";
  return paragraph(terminal, `${counts.join("; ")}. So ${end} ${what} from being installed.`);
}
