import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { downloadOf } from "../../archive/zip.ts";
import { BazaarError, isBazaarError, messageOf } from "../../core/errors.ts";
import { ownFiles } from "../../hub/own-files.ts";
import { pluginContents } from "../../hub/plugin-contents.ts";
import { viewContent } from "../../hub/view-content.ts";
import type { View } from "../../marketplace/aggregate/types.ts";
import { packFolder } from "../pack-folder.ts";
import { isWholeRepository } from "../whole-repository.ts";
import { writeRepository } from "../write-repository.ts";
import { packKey } from "./state-content.ts";
import { type BuiltArchive, type BuiltRecord, readRecord, recordForm, storedView, viewFolder } from "./view-record.ts";

/** What a build needs: plain data, so that a worker can be handed it. */
export interface ViewJob {
  readonly state: string;
  readonly view: View;
  /** Ids of packs by `packKey`. */
  readonly packs: ReadonlyMap<string, string>;
}

/**
 * Builds a view below `views/` of the state folder: a bare repository of one commit, and the digests of the ZIP and of each
 * archive, which are put together when they are asked for. All is written aside and renamed, so that a process which is killed
 * leaves nothing that counts. One whose repository was damaged since is built again. Rejects with `BazaarError` FILE_UNWRITABLE, FILE_UNREADABLE, PATH_UNSAFE or ARCHIVE_INVALID.
 */
export async function buildView(job: ViewJob): Promise<BuiltRecord> {
  const store = packFolder(job.state);
  const folder = viewFolder(job.state, job.view.hash, store.packing);
  const there = readRecord(folder);
  if (there !== undefined && (await isWholeRepository(join(folder, "marketplace.git"), there.commit))) return there;
  const aside = join(dirname(folder), `.${randomUUID()}`);
  try {
    await mkdir(aside, { recursive: true, mode: 0o700 });
    const record = await fill(aside, job, store);
    // What lies there is not whole, or of another form.
    if (existsSync(folder)) await rename(folder, `${aside}.old`);
    await rename(aside, folder).catch((error: unknown) => {
      // Somebody else was quicker, with the same content.
      if (readRecord(folder) === undefined) throw error;
    });
    return record;
  } catch (cause) {
    if (isBazaarError(cause)) throw cause;
    const problem = `The view "${folder}" can't be written: ${messageOf(cause)}.`;
    throw new BazaarError("FILE_UNWRITABLE", problem, "Check that there is room, and that you may write there.", {
      cause,
    });
  } finally {
    for (const path of [aside, `${aside}.old`]) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}

async function fill(folder: string, { view, packs }: ViewJob, store: ReturnType<typeof packFolder>) {
  const contents = await pluginContents(view.plugins, store, (plugin) => packs.get(packKey(plugin)));
  const { git, zip } = await viewContent(view, ownFiles(view), contents);
  await writeRepository(join(folder, "marketplace.git"), git);
  const archives: BuiltArchive[] = [];
  for (const plugin of view.plugins) {
    const { size, sha256 } = await contents.archive(plugin);
    const { name, slug, sourceName, version } = plugin;
    archives.push({ name, slug, sourceName, version, size, sha256 });
  }
  const whole = await downloadOf(zip);
  const record: BuiltRecord = {
    form: recordForm,
    hash: view.hash,
    packing: store.packing,
    builtAt: new Date().toISOString(),
    commit: git.commit.id,
    zip: { size: whole.size, sha256: whole.sha256 },
    archives,
    packs: Object.fromEntries(view.plugins.map((plugin) => [packKey(plugin), packs.get(packKey(plugin)) ?? ""])),
  };
  const options = { flag: "wx", mode: 0o600, flush: true } as const;
  await writeFile(join(folder, "view.json"), JSON.stringify(storedView(view)), options);
  await writeFile(join(folder, "built.json"), JSON.stringify(record), options);
  return record;
}
