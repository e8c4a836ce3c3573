import { readFileSync } from "node:fs";

/** This package's version, from its package.json: beside the built file in an image, else one folder
 * up from it, else two from the source. */
export function packageVersion(): string {
  for (const place of ["./package.json", "../package.json", "../../package.json"]) {
    const found = read(new URL(place, import.meta.url));
    if (found?.name === "claude-bazaar" && found.version !== undefined) return found.version;
  }
  return "0.0.0";
}

function read(url: URL): { readonly name?: string; readonly version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(url, "utf8")) as { name?: string; version?: string };
  } catch {
    return undefined;
  }
}
