import { newCatalog } from "../../marketplace/create.ts";
import { catalogPath } from "../../marketplace/types.ts";
import { type SampleThinClient, thinClientOf } from "../sample-thin-client.ts";
import { MemoryForge } from "./memory-forge.test-data.ts";
import { memoryFiles } from "./memory-tree.test-data.ts";
import type { ForgePlugin, ForgeRequest } from "../../publish/forge/types.ts";

export const emptyCatalog = newCatalog({ name: "market", owner: { name: "Owner" }, description: "Plugins." });

/** A marketplace without plugins, and with these files. */
export function market(files: Readonly<Record<string, string>> = {}): MemoryForge {
  return new MemoryForge(memoryFiles({ [catalogPath]: emptyCatalog, "README.md": "# Market\n", ...files }));
}

/** The plugin `tool-box` unless named otherwise. */
export function plugin(sample: Partial<SampleThinClient> = {}, more: Partial<ForgePlugin> = {}): ForgePlugin {
  return {
    thinClient: thinClientOf({ name: "tool-box", ...sample }),
    facts: { components: ["command:hello"], mayDo: [] },
    ...more,
  };
}

/** The same with another command, under a higher version. */
export const newer = plugin({ version: "1.1.0+11111111", files: { "commands/more.md": "More.\n" } });
export const newest = plugin({ version: "2.0.0+22222222", files: { "commands/more.md": "Yet more.\n" } });

export function asked(more: Partial<ForgeRequest> = {}): ForgeRequest {
  return { plugins: [plugin()], mode: "push", ...more };
}

/** Calls since the last time. */
export function callsOf(forge: MemoryForge): string[] {
  return forge.calls.splice(0);
}
