import { compareCodeUnits } from "../../core/text.ts";
import { defaultHeadline, type Images } from "./commit-message.ts";
import { componentChanges } from "./component-changes.ts";
import type { Job, Part } from "./job.ts";
import { folderIn } from "./layout.ts";
import { codeSpan, oneLine } from "./markdown.ts";
import type { ForgePlan } from "./plan.ts";
import type { ForgePlugin } from "./types.ts";
import { changeKind } from "./version.ts";

/** GitHub takes no body of more characters. */
const longestBody = 65_536;
const cut = "The rest was left out: a pull request's text has at most 65,536 characters.";
const [start, end] = [
  "<!-- claude-bazaar: what stands between these two lines is written anew -->",
  "<!-- /claude-bazaar -->",
];

/** One line, at most 200 characters. `beside`: how many plugins others publish by the same pull request. */
export function pullRequestTitle(part: Part, { request }: Job, beside = 0): string {
  const all = part.plugins.length + part.remove.length + beside;
  const headline = beside === 0 ? defaultHeadline(part) : `Publish ${all} plugins`;
  return oneLine(request.pullRequestTitle ?? headline, 200);
}

/**
 * What others wrote of their plugins into the body of a pull request that they share, by the plugins' names. They alone
 * know more than the name.
 */
export function blocksBeside(names: readonly string[], body: string): string[][] {
  const held = blocksIn(body);
  const unknown = (name: string) => [`### ${codeSpan(name)}`, "", "- See its commits.", ""];
  return names.map((name) => held.get(codeSpan(name)) ?? held.get(`Remove ${codeSpan(name)}`) ?? unknown(name));
}

/** Whether a body tells of the versions, renames and removals of the part. */
export function proposes(body: string, { plugins, remove }: Part): boolean {
  const held = blocksIn(body);
  const has = (plugin: ForgePlugin) => {
    const { name, version } = plugin.thinClient;
    const told = (title: string) => held.get(codeSpan(name))?.filter((line) => line.startsWith(`- ${title}: `)) ?? [];
    const sameNames = told("Renamed from").join("\n") === renameLines(plugin).join("\n");
    return sameNames && told("Version").some((line) => line.includes(`${codeSpan(version)} (`));
  };
  return plugins.every(has) && remove.every((name) => held.has(`Remove ${codeSpan(name)}`));
}

/** What we wrote of each plugin, by the headings. */
function blocksIn(body: string): Map<string, string[]> {
  const ours = partsOf(body).ours.replaceAll("\r\n", "\n");
  const blocks = ours.matchAll(/^### (.+)\n\n(?:.+\n)+/gm);
  return new Map([...blocks].map(([block, heading = ""]) => [heading, block.split("\n")]));
}

/** What the reviewer of a marketplace wants to know, from fields that are named here and no others. */
export function pullRequestBody(
  part: Part,
  onBase: ForgePlan,
  { job, images }: { job: Job; images: Images },
  beside: readonly string[][] = [],
): string[] {
  const footer = job.request.bodyFooter?.trim() ?? "";
  const last = footer
    .toWellFormed()
    .replaceAll(/[\p{Cf}]/gu, "")
    .replaceAll("<!--", "<! --");
  const blocks = [
    ...part.plugins.map((plugin) => pluginLines(plugin, onBase, job, images)),
    ...part.remove.map((name) => [`### Remove ${codeSpan(name)}`, "", removalLine(job), ""]),
    ...beside,
  ];
  // Whoever of them writes it, it is the same text.
  if (beside.length > 0) blocks.sort(([a = ""], [b = ""]) => compareCodeUnits(a, b));
  return [
    ...blocks.flat(),
    ...(part.plugins.length + beside.length === 0 ? [] : checkLines),
    ...(footer === "" ? [] : ["", last]),
  ];
}

function removalLine({ layout: { entriesDir } }: Job): string {
  if (entriesDir === undefined) return "Its folder and its entry go; `renames` says so.";
  return "Its folder and its entry's file go. Have it put under `renames` of the catalog, so that users are told.";
}

const checkLines = [
  "### How to check it",
  "",
  "- A thin client holds stubs only: each sends its arguments to the plugin's host and shows the answer.",
  "- The last 8 digits of the version are made of all the other content, so equal versions have equal files.",
];

function checkLine(folder: string, { request: { pinned } }: Job): string {
  if (pinned !== undefined) return `- Pinned: ${codeSpan(pinned.url)} at ${codeSpan(pinned.sha)}.`;
  return `- Check out this branch and run ${codeSpan(`claude plugin validate ${folder}`)}.`;
}

function pluginLines(plugin: ForgePlugin, onBase: ForgePlan, job: Job, images: Images): string[] {
  const { thinClient, facts } = plugin;
  const { name, version, description, report } = thinClient;
  const old = onBase.changes.find((change) => change.name === name)?.oldVersion;
  const image = images.get(name);
  const { files, sources, window } = report.leakCheck;
  return [
    `### ${codeSpan(name)}`,
    "",
    `- Says of itself: ${codeSpan(description)}`,
    `- Version: ${old === undefined ? "" : `${codeSpan(old)} → `}${codeSpan(version)} (${changeKind(old, version)})`,
    ...renameLines(plugin),
    ...componentLines(plugin, onBase, job),
    ...(image === undefined ? [] : [`- Image: ${codeSpan(image.image)}`, `- Digest: ${codeSpan(image.digest)}`]),
    `- Leak check: passed; ${files} files searched for runs of ${window} characters from ${sources} texts that must not leave the host.`,
    ...list("- What it may do on a user's machine", facts.mayDo, "nothing beside the stubs' calls to the host"),
    checkLine(folderIn(job.layout, name), job),
    "",
  ];
}

function renameLines({ renamedFrom: former = [] }: ForgePlugin): string[] {
  return former.length === 0 ? [] : [`- Renamed from: ${former.map((one) => codeSpan(one)).join(", ")}`];
}

function componentLines({ thinClient, facts }: ForgePlugin, onBase: ForgePlan, job: Job): string[] {
  const folder = folderIn(job.layout, thinClient.name);
  const old = [...(onBase.tree.folders.get(folder)?.keys() ?? [])];
  if (old.length === 0) return list("- Components", facts.components, "none");
  const { added, removed } = componentChanges(old, thinClient.files.keys());
  return [
    ...list("- Components added", added, "none"),
    ...list("- Components removed", removed, "none"),
    ...list("- All components", facts.components, "none"),
  ];
}

function list(title: string, items: readonly string[], none: string): string[] {
  if (items.length === 0) return [`${title}: ${none}`];
  return [`${title}:`, ...items.map((item) => `  - ${codeSpan(item)}`)];
}

/**
 * Puts our lines into a body: in the place of what we wrote before, else at the end. What people wrote stays; where it
 * leaves no room, all of it.
 */
export function bodyWith(old: string, lines: readonly string[]): string {
  const { before, after } = partsOf(old);
  const room = longestBody - before.length - after.length - start.length - end.length - 2;
  if (room < cut.length + 2) return old;
  return `${before}${start}\n${fitting(lines, room)}\n${end}${after}`;
}

function partsOf(body: string): { before: string; ours: string; after: string } {
  const from = body.indexOf(start);
  // The first end after it: in ours there is no other, in what people wrote there may be.
  const to = body.indexOf(end, from);
  if (from === -1 || to === -1) return { before: body === "" ? "" : `${body}\n\n`, ours: "", after: "" };
  return { before: body.slice(0, from), ours: body.slice(from, to), after: body.slice(to + end.length) };
}

/** As many whole lines as there is room for; half a line could leave a code span open. */
function fitting(lines: readonly string[], room: number): string {
  const text = lines.join("\n");
  if (text.length <= room) return text;
  const kept: string[] = [];
  let length = cut.length + 1;
  for (const line of lines) {
    length += line.length + 1;
    if (length > room) break;
    kept.push(line);
  }
  return [...kept, "", cut].join("\n");
}
