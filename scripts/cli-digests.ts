// Writes src/image/known-cli.ts: the digests of Claude Code's npm tarballs for the version that this package is tested
// with (the dev dependency), so that an image's layer is named without a download. Takes both tarballs, about 350 MB:
// node scripts/cli-digests.ts
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NpmCliPackages } from "../src/adapters/npm-cli-packages.ts";
import { platforms } from "../src/image/layers.ts";

const root = join(import.meta.dirname, "..");
const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  devDependencies: Record<string, string>;
};
const version = devDependencies["@anthropic-ai/claude-code"] ?? "";
// A cache of its own: what is written here has been seen.
const cacheDir = mkdtempSync(join(tmpdir(), "cli-digests-"));
try {
  const packages = new NpmCliPackages({ cacheDir });
  const rows = [];
  for (const platform of platforms) {
    const { integrity, digest, size, diffId } = await packages.describe(version, platform);
    rows.push(`    ${JSON.stringify(platform)}: ${JSON.stringify({ integrity, digest, size, diffId })},`);
  }
  const text = `// Written by \`node scripts/cli-digests.ts\`.
import type { CliPackage } from "./cli-package.ts";
import type { Platform } from "./layers.ts";

export interface KnownCli {
  readonly version: string;
  readonly packages: Readonly<Record<Platform, Omit<CliPackage, "version" | "platform">>>;
}

/** Claude Code's tarballs in npm's registry, of the version that this package is tested with. */
export const knownCli: KnownCli = {
  version: ${JSON.stringify(version)},
  packages: {
${rows.join("\n")}
  },
};
`;
  writeFileSync(join(root, "src/image/known-cli.ts"), text);
} finally {
  rmSync(cacheDir, { recursive: true });
}
