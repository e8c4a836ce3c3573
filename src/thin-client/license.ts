import type { TreeFile } from "../core/file-tree.ts";
import { filesNamed } from "../plugin/named-files.ts";
import { componentSources } from "./component-sources.ts";
import type { Draft } from "./draft.ts";

/** `LICENSE`, `NOTICE.md`, `LICENSE-APACHE-2.0`: a short form of a licence's name may follow, and no other word. */
const licenseFile =
  /^(?:licen[cs]e|copying|notice)(?:-(?:mit|apache|0?bsd|isc|mpl|[al]?gpl|epl|eupl|cc|cc0|bsl|zlib|unlicense)(?:-(?:v?\d[\d.]*|clause|only|or|later|by|sa))*)?(?:\.(?:md|txt|rst))?$/i;

/** Larger files are no licence, bytes: 256 KiB. */
const maxBytes = 256 * 1024;

/** Whether a file of this name and content is a licence, which people may read anywhere. */
export function isLicense(path: string, file: TreeFile): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return licenseFile.test(name) && file.size <= maxBytes && !file.bytes().includes(0);
}

/**
 * The plugin's own licence files (a NOTICE must travel with Apache-2.0), or one made of what the manifest and the
 * publisher say. Without any of it there is none: a made-up licence would bind somebody else.
 */
export function addLicense(draft: Draft): void {
  const { files, manifest } = draft.plugin;
  const { publisher } = draft.settings;
  const own = [...files].flatMap(([path, entry]) =>
    entry.kind === "file" && !path.includes("/") && isLicense(path, entry) && !isUsed(draft, path)
      ? [{ path, entry }]
      : [],
  );
  for (const { path, entry } of own) {
    draft.files.set(path, entry.bytes());
    draft.open.add(path);
    draft.carried.add(path);
  }
  if (own.some(({ path }) => !/^notice/i.test(path))) return;
  const id = manifest.license ?? publisher.license;
  if (publisher.licenseText !== undefined) draft.files.set("LICENSE", withEnd(publisher.licenseText));
  else if (id !== undefined) draft.files.set("LICENSE", named(id, manifest.author?.name ?? publisher.name));
  else draft.report("LICENSE_UNKNOWN", "", { plugin: draft.settings.name });
}

/** Whether the file is a component's text, or one that a component, hook or server names: then it may be no licence. */
function isUsed({ plugin }: Draft, path: string): boolean {
  if (componentSources(plugin).has(path)) return true;
  if (plugin.skills.some(({ folder, body }) => folder === "" && body.includes(path))) return true;
  const prompts = [...plugin.commands, ...plugin.skills, ...plugin.agents].map(({ body }) => body);
  const wired = [...plugin.hooks.map(({ handler }) => handler), ...plugin.mcpServers.map(({ config }) => config)];
  return [...prompts, ...wired.map((value) => JSON.stringify(value).replaceAll(String.raw`\"`, '"'))].some(
    (text) => text.includes(path) && filesNamed(text, plugin).includes(path),
  );
}

function named(id: string, holder: string | undefined): string {
  const by = holder === undefined ? "" : ` by ${holder}`;
  const spdx = /^[A-Za-z0-9.+-]+$/.test(id) ? `\nIts text: https://spdx.org/licenses/${id}.html\n` : "";
  return `These files are given out${by} under the licence "${id}", as the manifest of the plugin declares it.\n${spdx}`;
}

function withEnd(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
