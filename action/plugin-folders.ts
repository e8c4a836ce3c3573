import { existsSync, globSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, matchesGlob, normalize, relative, sep } from "node:path";
import { BazaarError } from "../src/core/errors.ts";
import { compareCodeUnits } from "../src/core/text.ts";

/**
 * Folders of the plugins that `plugin-path` names, from the workspace with `/`, each once: those of plain lines in their
 * order, those of each glob sorted. A glob means folders with a `.claude-plugin/plugin.json`. Throws `BazaarError`
 * PLUGIN_MISSING for a line that leads nowhere, PATH_UNSAFE for what lies outside the workspace. `mayBeNone`: a glob may
 * find nothing, since plugins are taken out and the last of them may be gone from here.
 */
export function pluginFolders(workspace: string, lines: readonly string[], mayBeNone = false): string[] {
  const excluded = lines.filter((line) => line.startsWith("!")).map((line) => tidy(line.slice(1)));
  const wanted = lines.filter((line) => !line.startsWith("!"));
  const found = [
    ...new Set(wanted.flatMap((line) => (isGlob(line) ? globbed(workspace, line, mayBeNone) : [tidy(line)]))),
  ];
  const kept = found.filter((path) => !excluded.some((pattern) => path === pattern || matchesGlob(path, pattern)));
  if (kept.length === 0 && !mayBeNone) {
    const fix = "Name the folder that holds .claude-plugin/plugin.json, and check the repository out before.";
    throw new BazaarError("PLUGIN_MISSING", "`plugin-path` names no plugin.", fix);
  }
  for (const path of kept) requireInside(workspace, path);
  return kept;
}

function isGlob(line: string): boolean {
  return /[*?[\]{}]/.test(line);
}

/** `./plugins//a/` is `plugins/a`; the workspace itself is `.`. */
function tidy(line: string): string {
  const path = normalize(line).split(sep).join("/");
  return path === "/" ? path : path.replace(/\/+$/, "") || ".";
}

function globbed(workspace: string, line: string, mayBeNone: boolean): string[] {
  const pattern = tidy(line);
  if (isAbsolute(pattern) || pattern.startsWith("..")) throw outside(line);
  const exclude = (path: string | { readonly name: string }) =>
    /(?:^|[/\\])node_modules$/.test(typeof path === "string" ? path : path.name);
  const found = globSync(pattern, { cwd: workspace, exclude })
    .map((path) => tidy(path))
    .filter((path) => existsSync(join(workspace, path, ".claude-plugin/plugin.json")));
  if (found.length > 0 || mayBeNone) return found.sort(compareCodeUnits);
  const problem = `\`plugin-path\` has ${JSON.stringify(line)}, and no folder of that name holds .claude-plugin/plugin.json.`;
  throw new BazaarError(
    "PLUGIN_MISSING",
    problem,
    "Check the pattern, and that the repository was checked out before.",
  );
}

/** Also through a link: a checkout may hold one that leads to the runner's own files. */
function requireInside(workspace: string, path: string): void {
  if (isAbsolute(path) || path.startsWith("..")) throw outside(path);
  const full = join(workspace, path);
  if (statSync(full, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const problem = `There is no folder ${JSON.stringify(path)} in the checkout.`;
    throw new BazaarError("PLUGIN_MISSING", problem, "Correct `plugin-path`, and check the repository out before.");
  }
  if (relative(realpathSync(workspace), realpathSync(full)).startsWith("..")) throw outside(path);
}

function outside(path: string): BazaarError {
  const problem = `\`plugin-path\` has ${JSON.stringify(path)}, which is not in the checkout.`;
  return new BazaarError("PATH_UNSAFE", problem, "Name a folder of the checkout, from its root.");
}
