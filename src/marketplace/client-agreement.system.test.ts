import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findings } from "../core/findings.ts";
import { type CatalogCase, catalogCases } from "../testing/catalog-wholes.ts";
import { entryCases, entryOf } from "../testing/catalog-cases.ts";
import { claudeCommand } from "../testing/claude-command.ts";
import { clientHome } from "../testing/client-home.ts";
import { loadMarketplace } from "./load.ts";
import { catalogPath } from "./types.ts";
import { writeFiles } from "../testing/write-files.ts";

interface Verdict {
  readonly success: boolean;
  readonly manifest: { readonly errors: readonly { readonly path: string }[] };
}

/** Gives the marketplace's folder to `use`, with a fresh home for the client, and removes both. */
async function inFolder<T>(files: Readonly<Record<string, string>>, use: (args: string[]) => string[]): Promise<T> {
  await using home = await clientHome();
  const folder = mkdtempSync(join(tmpdir(), "bazaar-catalog-"));
  try {
    writeFiles(folder, files);
    const { exitCode, stdout } = await claudeCommand(use([folder]), home);
    return (stdout.startsWith("{") ? JSON.parse(stdout) : exitCode === 0) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const validate = (files: Readonly<Record<string, string>>) =>
  inFolder<Verdict>(files, (folder) => ["plugin", "validate", "--json", ...folder]);
const add = (files: Readonly<Record<string, string>>) =>
  inFolder<boolean>(files, (folder) => ["plugin", "marketplace", "add", ...folder]);

/** Three at once: a client takes half a second, most of it waiting. */
async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const next = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) results[one[0]] = await work(one[1]);
  };
  await Promise.all([next(), next(), next()]);
  return results;
}

const plain = { name: "m", description: "d", owner: { name: "o" } };

describe("the real client says the same as we do", () => {
  test(`of each of ${entryCases.length} entries`, async () => {
    const plugins = entryCases.map(entryOf);
    const { manifest } = await validate({ [catalogPath]: JSON.stringify({ ...plain, plugins }) });
    const refused = new Set(manifest.errors.map(({ path }) => Number(/^plugins[.[](\d+)/.exec(path)?.[1])));
    const client = entryCases.map((one, index) => [one.what, refused.has(index)]);
    const ours = entryCases.map((one) => [one.what, one.codes.some((code) => findings[code].level === "error")]);
    expect(client).toEqual(ours);
  });

  test(`of each of ${catalogCases.length} whole catalogs`, async () => {
    const verdicts = await inParallel(catalogCases, (one) => validate(filesOf(one)));
    const client = catalogCases.map((one, at) => [one.what, verdicts[at]!.success]);
    const ours = catalogCases.map((one) => [
      one.what,
      one.stricter !== undefined || !one.codes.some((code) => findings[code].level === "error"),
    ]);
    expect(client).toEqual(ours);
  });

  test("of the catalogs that it adds", async () => {
    // One of each kind, for only a fault of the catalog itself makes the client refuse it.
    const kinds = new Map(catalogCases.map((one) => [one.stricter ?? one.codes.join(), one]));
    const doubtful = [...kinds.values()];
    const added = await inParallel(doubtful, (one) => add(filesOf(one)));
    const client = doubtful.map((one, at) => [one.what, added[at]]);
    expect(client).toEqual(doubtful.map((one) => [one.what, loadMarketplace(filesOf(one)).loads]));
  });
});

function filesOf({ text, files }: CatalogCase): Record<string, string> {
  return { ...files, [catalogPath]: text };
}
