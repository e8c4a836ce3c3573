import type { Change, FileChange, PluginChange, ViewChanges } from "../hub/compare-views.ts";
import { count, paragraph } from "./output.ts";
import type { Style, Terminal } from "./terminal.ts";

const marks: Readonly<Record<Change, readonly [mark: string, style: Style]>> = {
  added: ["+", "green"],
  changed: ["~", "yellow"],
  removed: ["-", "red"],
};

/** What makes one build of another: a line for each plugin, and below it one for each of its files. */
export function changesText(terminal: Terminal, { plugins, files }: ViewChanges): string[] {
  const line = (change: Change, text: string, indent = 0) => {
    const [mark, style] = marks[change];
    return paragraph(terminal, `${mark} ${text}`, indent).map((one) => terminal.style(style, one));
  };
  const below = (some: readonly FileChange[]) => some.flatMap(({ change, path }) => line(change, path, 4));
  const counts = (["added", "changed", "removed"] as const).map(
    (change) => `${plugins.filter((plugin) => plugin.change === change).length} ${change}`,
  );
  return [
    ...plugins.flatMap((plugin) => [...line(plugin.change, headOf(plugin)), ...below(plugin.files)]),
    ...(files.length === 0 ? [] : paragraph(terminal, "Beside the plugins:")),
    ...below(files),
    ...paragraph(terminal, `${count(plugins.length, "plugin")}: ${counts.join(", ")}.`),
  ];
}

/** `beta (was alpha) 1.0.0 → 1.1.0 (only its entry)` */
function headOf({ name, nameBefore, version, versionBefore, files, entryChanged }: PluginChange): string {
  const was = nameBefore === undefined ? "" : ` (was ${nameBefore})`;
  const versions = version === versionBefore ? [version] : [versionBefore, version].filter((one) => one !== undefined);
  return `${name}${was} ${versions.join(" → ")}${entryChanged && files.length === 0 ? " (its entry in the catalog)" : ""}`;
}
