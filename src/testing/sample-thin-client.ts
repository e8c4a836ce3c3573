import { type TreeInput, treeOf } from "../core/file-tree.ts";
import type { ThinClient } from "../thin-client/types.ts";

export interface SampleThinClient {
  readonly name: string;
  /** @default "1.0.0+00000000" */
  readonly version?: string;
  /** Laid over the sample's own files. @default {} */
  readonly files?: Readonly<Record<string, TreeInput>>;
}

/** A small thin client for tests that are about what happens to one; the client installs and loads it. */
export function thinClientOf({ name, version = "1.0.0+00000000", files = {} }: SampleThinClient): ThinClient {
  const description = `Thin client ${name}`;
  const manifest = {
    name,
    version,
    description,
    author: { name: "Tests" },
    metadata: { bazaar: { thinClient: 1, plugin: name } },
  };
  return {
    name,
    version,
    description,
    files: treeOf({
      ".claude-plugin/plugin.json": `${JSON.stringify(manifest, null, 2)}\n`,
      "README.md": "A sample.\n",
      "commands/hello.md": "---\ndescription: Say hello\n---\nSay hello.\n",
      ...files,
    }),
    report: {
      components: [],
      leftOut: [],
      longestToolName: { name: "", length: 0 },
      serverKey: "bazaar-proxy",
      leakCheck: { files: 0, sources: 0, window: 40 },
      copied: [],
      diagnostics: [],
    },
  };
}
