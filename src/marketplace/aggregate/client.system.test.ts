import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeTree } from "../../adapters/write-tree.ts";
import { corpusSources, policyFor } from "../../testing/aggregate-corpus.ts";
import { sampleSnapshot, servedTree, type SnapshotWithTree } from "../../testing/aggregate-samples.ts";
import { claudeCommand } from "../../testing/claude-command.ts";
import { clientHome } from "../../testing/client-home.ts";
import { corpusFolder } from "../../testing/corpus.ts";
import { accessOf } from "./access.ts";
import { mergeMarketplaces } from "./merge.ts";
import { viewFor } from "./view.ts";

interface Verdict {
  readonly success: boolean;
  readonly manifest: {
    readonly errors: readonly unknown[];
    readonly warnings: readonly { readonly message: string }[];
  };
}

/** Writes what everybody is served to a folder, and asks the real client in a fresh home. */
async function asked(sources: readonly SnapshotWithTree[], commands: readonly (readonly string[])[]) {
  const { aggregate } = mergeMarketplaces(
    sources.map(({ snapshot }) => snapshot),
    policyFor(sources),
  );
  const view = viewFor(aggregate, accessOf({}, "x"));
  await using home = await clientHome();
  const parent = mkdtempSync(join(tmpdir(), "bazaar-aggregate-"));
  const folder = join(parent, "out");
  try {
    writeTree(folder, servedTree(view, sources));
    const outcomes = [];
    for (const args of commands) {
      const given = args.map((arg) => (arg === "FOLDER" ? folder : arg));
      outcomes.push(await claudeCommand(given, home, { timeoutMs: 120_000 }));
    }
    return outcomes;
  } finally {
    rmSync(parent, { recursive: true });
  }
}

const go = "---\ndescription: Goes\n---\nGo.\n";
const sample = (slug: string) =>
  sampleSnapshot({
    slug,
    catalog: {
      plugins: [
        { name: "tool", source: "./tool", description: "D", category: "c", tags: ["t"] },
        // The client refuses this one as it is.
        {
          name: `${slug}-only`,
          source: "./only",
          description: "D",
          strict: false,
          commands: ["./new"],
          agents: "./none.md",
        },
      ],
      renames: { [`${slug}-old`]: `${slug}-only` },
    },
    files: {
      "tool/commands/go.md": go,
      "only/.claude-plugin/plugin.json": JSON.stringify({ name: `${slug}-only`, commands: "./gone" }),
      "only/new/fresh.md": go,
    },
  });

describe("the real client", () => {
  test("validates an aggregate with a collision strictly, adds it, and installs what it refused before", async () => {
    const [verdict, added, ...installed] = await asked(
      [sample("acme"), sample("beta")],
      [
        ["plugin", "validate", "--strict", "--json", "FOLDER"],
        ["plugin", "marketplace", "add", "FOLDER"],
        ["plugin", "install", "acme-tool@everything"],
        ["plugin", "install", "beta-only@everything"],
        ["plugin", "list", "--json"],
      ],
    );
    expect(JSON.parse(verdict!.stdout)).toMatchObject({ success: true, manifest: { errors: [], warnings: [] } });
    expect(verdict!.exitCode, verdict!.stdout).toBe(0);
    expect([added, ...installed].map((one) => one!.exitCode)).toEqual([0, 0, 0, 0]);
    expect(installed.at(-1)!.stdout).toContain("acme-tool@everything");
    expect(installed.at(-1)!.stdout).toContain("beta-only@everything");
  });

  const corpus = corpusFolder();
  test.skipIf(corpus === undefined)("finds no fault in the catalog of the whole corpus, and adds it", async () => {
    const sources = corpusSources(corpus ?? "");
    const [verdict, added] = await asked(sources, [
      ["plugin", "validate", "--json", "FOLDER"],
      ["plugin", "marketplace", "add", "FOLDER"],
    ]);
    const { manifest } = JSON.parse(verdict!.stdout) as Verdict;
    expect(manifest.errors).toEqual([]);
    // Names that hold "claude" after the slug, and a key that a plugin.json had before: the client takes both.
    const known = /reads as one of Anthropic's own|belongs in the marketplace entry/;
    expect(manifest.warnings.filter(({ message }) => !known.test(message))).toEqual([]);
    expect(added!.exitCode, added!.stderr).toBe(0);
  });
});
