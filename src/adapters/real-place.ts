import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Where an absolute path leads once links are followed, also where its end is not there yet. */
export function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : join(realPlace(above), basename(path));
  }
}
