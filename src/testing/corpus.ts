import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * The folder of real plugins that our agreement tests run over, beside the checkout or where BAZAAR_CORPUS points.
 * Undefined when it is not there, which CI does not accept.
 */
export function corpusFolder(): string | undefined {
  const folder = process.env["BAZAAR_CORPUS"] ?? resolve(import.meta.dirname, "../../../shared/corpus");
  if (existsSync(folder)) return folder;
  if (process.env["CI"] === "true") throw new Error("The plugin corpus is missing: set BAZAAR_CORPUS to its folder.");
  return undefined;
}
