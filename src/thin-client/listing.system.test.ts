import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readDirectory } from "../adapters/read-directory.ts";
import { writeTree } from "../adapters/write-tree.ts";
import { compareCodeUnits } from "../core/text.ts";
import { type LoadedPlugin, loadPlugin } from "../plugin/load.ts";
import { type Listed, listedByClient } from "../testing/listed-by-client.ts";
import { type ListingCase, listingCases } from "../testing/listing-cases.ts";
import { generateThinClient } from "./generate.ts";
import type { ThinClient } from "./types.ts";
import { writeFiles } from "../testing/write-files.ts";

interface Made {
  readonly full: string;
  readonly thin: string;
  readonly loaded: LoadedPlugin;
  readonly client: ThinClient;
}

const cases = Object.entries(listingCases);
let scratch: string;
let made: ReadonlyMap<string, Made>;
let listed: ReadonlyMap<string, Listed>;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "bazaar-listing-"));
  made = new Map(cases.map(([what, one], at) => [what, make(one, at)]));
  const folders = [...made.values()];
  // One start for all plugins, one for all thin clients: they have the same names.
  const full = await listedByClient(folders.map((one) => one.full));
  const thin = await listedByClient(folders.map((one) => one.thin));
  listed = new Map([...full, ...thin]);
});

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

function make({ manifest, files, options }: ListingCase, at: number): Made {
  const [full, thin] = [join(scratch, `full-${at}`), join(scratch, `thin-${at}`)];
  const json = { name: `case-${at}`, version: "1.0.0", description: "d", author: { name: "A" }, ...manifest };
  const all = { ".claude-plugin/plugin.json": JSON.stringify(json), ...files };
  // Not by `writeTree`, which refuses backslashes.
  writeFiles(full, all);
  const loaded = loadPlugin(readDirectory(full), { folderName: `full-${at}` });
  const client = generateThinClient(loaded, { endpoint: "http://127.0.0.1:9", ...options });
  writeTree(thin, client.files);
  return { full, thin, loaded, client };
}

describe.skipIf(process.platform === "win32")("names, as the real client lists them", () => {
  test.each(cases)("%s: the thin client's are the plugin's", (what, { lostSkills = [] }) => {
    const { full, thin, client } = made.get(what)!;
    const original = listed.get(full)!;
    expect(original).toBeDefined();
    expect(listed.get(thin)).toEqual({
      ...original,
      skills: original.skills.filter((name) => !lostSkills.includes(name)),
    });
    const reported = client.report.diagnostics.filter(({ code }) => code === "COMMAND_NOT_A_SKILL");
    expect(reported.map(({ args }) => args)).toMatchObject(lostSkills.map((name) => ({ what: `command:${name}` })));
  });

  test.each(cases)("%s: the names that we read are the client's", (what) => {
    const { full, loaded } = made.get(what)!;
    const { commands, agents } = listed.get(full)!;
    expect(namesIn(loaded)).toEqual({ commands, agents });
  });
});

/** What the client lists, by our reading: a command hides the skill of its name, and some names it leaves out. */
function namesIn({ plugin, diagnostics }: LoadedPlugin): Pick<Listed, "commands" | "agents"> {
  const left = diagnostics.flatMap((one) =>
    one.code === "COMMAND_UNLISTED" ? [(one.args as { name: string }).name] : [],
  );
  const startable = [...plugin.commands, ...plugin.skills].filter((one) => one.userInvocable).map(({ name }) => name);
  return {
    commands: [...new Set(startable)].filter((name) => !left.includes(name)).sort(compareCodeUnits),
    agents: plugin.agents.map(({ name }) => name).sort(compareCodeUnits),
  };
}
