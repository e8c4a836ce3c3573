import { chmodSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { mkdir, open, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { inflateRawSync } from "node:zlib";
import type { Member, PackData } from "../../archive/members.ts";
import { downloadOf } from "../../archive/zip.ts";
import { type FileTree, fileOf, type TreeFile, treeOf } from "../../core/file-tree.ts";
import { ownFiles } from "../../hub/own-files.ts";
import type { Download } from "../../hub/ports.ts";
import { type PluginContents, pluginContents } from "../../hub/plugin-contents.ts";
import { archivePath } from "../../hub/routes.ts";
import { viewContent } from "../../hub/view-content.ts";
import { catalogOf } from "../../marketplace/aggregate/catalog-of.ts";
import type { View } from "../../marketplace/aggregate/types.ts";
import { fillFolder } from "../fill-folder.ts";
import { git } from "../git.ts";
import { packFolder } from "../pack-folder.ts";
import type { FolderOwner } from "../swap-folder.ts";
import { writeRepository } from "../write-repository.ts";
import { packKey } from "./state-content.ts";
import { readStateJson } from "./state-files.ts";

/** `directory`: the files themselves; `git`: a bare repository for any web server; `zip`; `archive`: a catalog with a ZIP for each plugin. */
export const buildForms = ["directory", "git", "zip", "archive"] as const;

export type BuildForm = (typeof buildForms)[number];

export interface WriteBuildOptions {
  readonly state: string;
  readonly view: View;
  /** Ids of packs by `packKey`. */
  readonly packs: ReadonlyMap<string, string>;
  readonly forms: readonly BuildForm[];
  /** Where the folder will be served, for `archive`; without a slash at the end. */
  readonly origin: string | undefined;
}

const tool = "claude-bazaar marketplace build";
const reportFile = "build.json";

/** What was written; it lies in `build.json` too, by which the folder is known as this tool's. No clock is in it. */
export interface BuildReport {
  readonly tool: typeof tool;
  readonly view: string;
  readonly plugins: number;
  readonly forms: readonly BuildForm[];
  /** What lies at the top of the folder, ascending. */
  readonly entries: readonly string[];
  readonly commit?: string;
  readonly zip?: { readonly size: number; readonly sha256: string };
}

/** Fills an empty folder with a view. Rejects with `BazaarError` FILE_UNREADABLE, FILE_UNWRITABLE or GIT_MISSING. */
export async function fillBuild(folder: string, options: WriteBuildOptions): Promise<BuildReport> {
  const { state, view, forms, packs } = options;
  const contents = await pluginContents(view.plugins, packFolder(state), (one) => packs.get(packKey(one)));
  const own = ownFiles(view);
  const { git: repository, zip } = await viewContent(view, own, contents);
  if (forms.includes("directory")) await writeDirectory(folder, view, own, contents);
  if (forms.includes("git")) {
    const path = join(folder, "marketplace.git");
    await writeRepository(path, repository);
    // What a server that knows nothing of git needs (gitprotocol-http, "dumb").
    await git(["update-server-info"], { cwd: path });
  }
  if (forms.includes("zip")) await writeZip(join(folder, "marketplace.zip"), zip);
  if (forms.includes("archive")) await writeArchives(folder, view, contents, options.origin ?? "");
  const whole = forms.includes("zip") ? await downloadOf(zip) : undefined;
  const report: BuildReport = {
    tool,
    view: view.hash,
    plugins: view.plugins.length,
    forms,
    entries: [...readdirSync(folder), reportFile].sort(),
    ...(forms.includes("git") && { commit: repository.commit.id }),
    ...(whole && { zip: { size: whole.size, sha256: whole.sha256 } }),
  };
  await writeFile(join(folder, reportFile), `${JSON.stringify(report, null, 2)}\n`, { flag: "wx" });
  openToReaders(folder);
  return report;
}

/** By which a folder that `fillBuild` wrote is known. */
export const buildOwner: FolderOwner = { mark: reportFile, foreignIn: foreignInBuild };

function foreignInBuild(folder: string): readonly string[] | undefined {
  try {
    const found: Partial<BuildReport> | undefined = readStateJson(join(folder, reportFile));
    if (found?.tool !== tool) return undefined;
    const entries: readonly unknown[] = Array.isArray(found.entries) ? found.entries : [];
    return readdirSync(folder).filter((name) => !entries.includes(name));
  } catch {
    return undefined;
  }
}

/** A web server is mostly another user, whatever the umask of this one says. */
function openToReaders(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    chmodSync(path, statSync(path).mode | (entry.isDirectory() ? 0o755 : 0o644));
  }
}

async function writeDirectory(
  folder: string,
  view: View,
  own: ReadonlyMap<string, Uint8Array>,
  contents: PluginContents,
): Promise<void> {
  fillFolder(folder, treeOf([...own].map(([path, bytes]) => [path, fileOf(bytes)] as const)));
  for (const plugin of view.plugins) {
    const target = join(folder, plugin.folder);
    mkdirSync(target);
    fillFolder(target, await treeIn(contents.members(plugin), contents.packs));
  }
}

async function treeIn(members: readonly Member[], packs: PackData): Promise<FileTree> {
  const data = new Map<string, Uint8Array>();
  for (const { pack } of members) if (!data.has(pack)) data.set(pack, await packs.data(pack));
  return treeOf(
    members.map(({ path, pack, file }): [string, TreeFile] => {
      const { size, executable, offset, packedSize } = file;
      const packed = data.get(pack)!.subarray(offset, offset + packedSize);
      const bytes = () => inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
      return [path, { kind: "file", size, executable, bytes }];
    }),
  );
}

async function writeArchives(folder: string, view: View, contents: PluginContents, origin: string): Promise<void> {
  const places = new Map<string, { url: string; sha256: string }>();
  for (const plugin of view.plugins) {
    const archive = await contents.archive(plugin);
    const path = archivePath(plugin.name, archive.sha256);
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeZip(join(folder, path), archive);
    places.set(plugin.name, { url: `${origin}${path}`, sha256: archive.sha256 });
  }
  const catalog = catalogOf(view, { kind: "archive", placeOf: ({ name }) => places.get(name)! });
  await writeFile(join(folder, "marketplace.json"), catalog, { flag: "wx" });
}

async function writeZip(path: string, zip: Pick<Download, "size" | "read">): Promise<void> {
  const file = await open(path, "wx", 0o644);
  try {
    for await (const chunk of zip.read(0, zip.size))
      for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
    await file.datasync();
  } finally {
    await file.close();
  }
}
