import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { LoadedConfig } from "./config-file.ts";
import { BazaarError, messageOf } from "../core/errors.ts";
import { type Targets, withTargets } from "../deploy/targets.ts";

/**
 * The built-in targets with those that the configuration names, whose modules are run with the rights of this process.
 * Rejects with `BazaarError` CONFIG_INVALID for a module that can't be loaded, OPTION_INVALID as `withTargets` does.
 */
export async function loadTargets({ config, file }: LoadedConfig): Promise<Targets> {
  const folder = file === undefined ? "." : dirname(file);
  const own = await Promise.all(
    Object.entries(config.deploy?.targets ?? {}).map(async ([name, path]) => [
      name,
      await load(name, resolve(folder, path)),
    ]),
  );
  return withTargets(Object.fromEntries(own) as Record<string, unknown>);
}

async function load(name: string, path: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(path).href)) as { default?: unknown };
    return module.default;
  } catch (cause) {
    const problem = `The module of the target "${name}", ${path}, can't be loaded: ${messageOf(cause)}.`;
    const fix = "Correct the path in deploy.targets, which counts from the configuration's folder, or the module.";
    throw new BazaarError("CONFIG_INVALID", problem, fix, { cause });
  }
}
