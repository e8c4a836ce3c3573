import { filesUnder } from "../core/file-tree.ts";
import type { Draft } from "./draft.ts";

const licenseFile = /^(?:licen[cs]e|copying|notice)(?:[.-][A-Za-z0-9.-]+)?$/i;

/**
 * The plugin's own licence files (a NOTICE must travel with Apache-2.0), or one made of what the manifest and the
 * publisher say. Without any of it there is none: a made-up licence would bind somebody else.
 */
export function addLicense(draft: Draft): void {
  const { files, manifest } = draft.plugin;
  const { publisher } = draft.settings;
  const own = filesUnder(files, "").filter((path) => licenseFile.test(path));
  for (const path of own) {
    const entry = files.get(path);
    if (entry?.kind !== "file") continue;
    draft.files.set(path, entry.bytes());
    draft.open.add(path);
  }
  if (own.some((path) => !/^notice/i.test(path))) return;
  const id = manifest.license ?? publisher.license;
  if (publisher.licenseText !== undefined) draft.files.set("LICENSE", withEnd(publisher.licenseText));
  else if (id !== undefined) draft.files.set("LICENSE", named(id, manifest.author?.name ?? publisher.name));
  else draft.report("LICENSE_UNKNOWN", "", { plugin: draft.settings.name });
}

function named(id: string, holder: string | undefined): string {
  const by = holder === undefined ? "" : ` by ${holder}`;
  const spdx = /^[A-Za-z0-9.+-]+$/.test(id) ? `\nIts text: https://spdx.org/licenses/${id}.html\n` : "";
  return `These files are given out${by} under the licence "${id}", as the manifest of the plugin declares it.\n${spdx}`;
}

function withEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
