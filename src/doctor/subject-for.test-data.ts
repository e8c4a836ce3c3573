import { type FileTree, treeOf, type TreeInput } from "../core/file-tree.ts";
import { catalogPath } from "../marketplace/types.ts";
import { pngOf } from "../thin-client/icon.test-data.ts";
import type { CauseCase } from "./cause-case.test-data.ts";
import { marketplaceIn } from "./subject.ts";
import type { Subject } from "./types.ts";

export const author = { name: "Ann" };
export const facts = { description: "Says hello to those who ask for it", author };
const readme = `# Alpha\n\n${"It says hello to whoever asks for it, and nothing else. ".repeat(5)}`;

/** The files of a clean marketplace of one plugin, with what the case lays over them. */
export function treeFor({ entry, manifest, files, catalog, more = [] }: Partial<CauseCase> = {}): FileTree {
  const own: Record<string, TreeInput | null> = {
    ".claude-plugin/plugin.json":
      manifest === null ? null : JSON.stringify({ name: "alpha", version: "1.0.0", ...facts, ...manifest }),
    "commands/hi.md": "---\ndescription: Says hello\n---\nSay hello to the user.\n",
    "README.md": readme,
    LICENSE: "MIT",
    "assets/icon.png": pngOf(),
    ...files,
  };
  const first = { name: "alpha", source: "./plugins/alpha", ...facts };
  const plugins = [{ ...first, ...entry }, ...more.map((one) => ({ ...first, ...one }))];
  const whole = { name: "team", owner: author, description: "For the team", plugins, ...catalog };
  const present = Object.entries(own).filter((pair): pair is [string, TreeInput] => pair[1] !== null);
  return treeOf([
    [catalogPath, JSON.stringify(whole)],
    ...present.map(([path, content]): [string, TreeInput] => [`plugins/alpha/${path}`, content]),
  ]);
}

/** The same as the doctor has it. */
export function subjectFor(given: Partial<CauseCase> = {}): Subject {
  const { channel = "folder" } = given;
  const tree = treeFor(given);
  if (channel === "folder") return marketplaceIn(tree, { from: "here", channel });
  return marketplaceIn(tree, { from: "there", channel, ...(channel === "url" && { origin: "https://team.example" }) });
}
