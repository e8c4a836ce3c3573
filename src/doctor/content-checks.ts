import { type FileTree, textOf, type TreeFile } from "../core/file-tree.ts";
import { type FoundSecret, secretsIn } from "../core/secrets.ts";
import { decodeText } from "../core/text.ts";
import { fileAt } from "../core/file-tree.ts";
import { iconProblem } from "../thin-client/icon.ts";
import type { Plugin } from "../plugin/types.ts";
import { type Cause, causeOf } from "./cause.ts";

/** Checks 9, 10 and 13 of a plugin's files; `root` are those of the marketplace that it is a folder of, `links` what was a link. */
export function contentCauses(plugin: Plugin, root: FileTree = new Map(), links: readonly string[] = []): Cause[] {
  const { files } = plugin;
  return [...sizeCauses(files), ...leftovers(files), ...listingFiles(plugin, root, links), ...secrets(files)];
}

const mb = 1_000_000;

function sizeCauses(files: FileTree): Cause[] {
  const bytes = filesIn(files).reduce((sum, [, { size }]) => sum + size, 0);
  const size = `${(bytes / mb).toFixed(0)} MB`;
  if (bytes >= 50 * mb) return [causeOf("PLUGIN_OVER_50_MB", { size })];
  return bytes > 32 * mb ? [causeOf("PLUGIN_OVER_32_MB", { size })] : [];
}

const junk = /(?:^|\/)(?:__MACOSX(?:\/|$)|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i;

function leftovers(files: FileTree): Cause[] {
  const found = [...files.keys()].filter((path) => junk.test(path));
  const [path] = found;
  return path === undefined ? [] : [causeOf("JUNK_INCLUDED", { path, count: found.length })];
}

/** Check 9 of the links that the client follows, and a ZIP does not carry. */
export function linkCauses(links: readonly string[]): Cause[] {
  const [path] = links;
  return path === undefined ? [] : [causeOf("LINK_INCLUDED", { path, count: links.length })];
}

/** Names that the directory's profile of the client knows, as it was tried. */
const readmeNames = [
  "README.md",
  "readme.md",
  "Readme.md",
  "README.markdown",
  "README.txt",
  "README",
  "docs/README.md",
];
const licenceName = /^(?:licen[cs]e(?:\.(?:md|txt))?|license-(?:mit|apache)|copying(?:\.md)?)$/i;

function listingFiles(plugin: Plugin, root: FileTree, links: readonly string[]): Cause[] {
  const { name, manifest } = plugin;
  const linked = new Set(links);
  // A link in the place of one of these does not count there.
  const files = new Map([...plugin.files].filter(([path]) => !linked.has(path)));
  const causes: Cause[] = [...readme(files, root), ...icon(plugin), ...privacy(plugin)];
  const licensed = [files, root].some((tree) =>
    [...tree].some(([at, { kind }]) => kind === "file" && licenceName.test(at)),
  );
  if (!licensed && (manifest.license ?? "").trim() === "") causes.push(causeOf("LICENSE_MISSING", {}));
  if (!/^[\x20-\x7e]*$/.test(name)) causes.push(causeOf("NAME_NOT_ASCII", {}));
  return causes;
}

function readme(files: FileTree, root: FileTree): Cause[] {
  const file = readmeIn(files) ?? readmeIn(root);
  if (file === undefined) return [causeOf("README_MISSING", {})];
  const words = wordsIn(startOf(file));
  return words < 40 ? [causeOf("README_SHORT", { words })] : [];
}

/** As the directory's profile counts: what stands between blanks, without blocks of code and bare URLs. */
function wordsIn(text: string): number {
  const prose = text.replace(/(```|~~~)[\s\S]*?(?:\1|$)/g, " ");
  return prose.split(/\s+/).filter((word) => word !== "" && !/^https?:\/\//.test(word)).length;
}

/** Enough for 40 words: a README may have gigabytes. */
function startOf(file: TreeFile): string {
  const memory = new Uint8Array(Math.min(file.size, 262_144));
  try {
    const bytes = file.into === undefined ? file.bytes() : memory.subarray(0, file.into(memory));
    return decodeText(bytes.subarray(0, memory.length));
  } catch {
    return "";
  }
}

function readmeIn(files: FileTree): TreeFile | undefined {
  return readmeNames.map((path) => fileAt(files, path)).find((file) => file !== undefined);
}

function icon({ manifest, files }: Plugin): Cause[] {
  const named = manifest.raw["icon"];
  const usual = [".claude-plugin/icon.png", "assets/icon.png"].find((at) => fileAt(files, at) !== undefined);
  const path = typeof named === "string" ? named.replace(/^\.\//, "") : usual;
  if (path === undefined) return [causeOf("ICON_MISSING", {})];
  const file = fileAt(files, path);
  const problem = file === undefined ? "it is not there" : iconProblem(file);
  return problem === undefined ? [] : [causeOf("ICON_UNFIT", { path, problem: problem.replace(/^it /, "") })];
}

function privacy({ manifest, mcpServers }: Plugin): Cause[] {
  const remote = mcpServers.find(({ transport }) => transport !== "stdio");
  if (remote === undefined || typeof manifest.raw["privacyPolicyUrl"] === "string") return [];
  return [causeOf("PRIVACY_URL_MISSING", { server: remote.name })];
}

/** Bytes over which a file is not looked through for credentials. */
const maxSearched = mb;

function secrets(files: FileTree): Cause[] {
  return filesIn(files).flatMap(([path, file]) => {
    const text = file.size > maxSearched ? undefined : readable(file);
    const isText = text !== undefined && !text.includes("\0");
    const found = isText ? secretsIn(text).find((one) => !isExampleKey(one, text)) : undefined;
    if (found === undefined) return [];
    return [{ ...causeOf("SECRET_INCLUDED", { path, kind: `a ${found.kind}` }), place: `${path}:${found.line}` }];
  });
}

/** Documentation shows where a private key stands; a real one goes on with its content. */
function isExampleKey({ kind, line }: FoundSecret, text: string): boolean {
  if (kind !== "private key") return false;
  const [, ...behind] = text
    .split("\n")
    .slice(line - 1, line + 3)
    .join("\n")
    .split("PRIVATE KEY");
  return !/[A-Za-z0-9+/=]{32}/.test(behind.join(" "));
}

function filesIn(files: FileTree): [string, TreeFile][] {
  return [...files].flatMap(([path, entry]) => (entry.kind === "file" ? [[path, entry]] : []));
}

/** What can't be read has a finding of its own. */
function readable(file: TreeFile): string | undefined {
  try {
    return textOf(file);
  } catch {
    return undefined;
  }
}
