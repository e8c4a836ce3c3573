import { generateThinClient } from "../thin-client/generate.ts";
import type { ThinClient } from "../thin-client/types.ts";
import { type OpenedPlugin, requireLoads } from "./open-plugin.ts";
import { type StubFlags, stubOptions } from "./stub-options.ts";

/** The thin client of a plugin, by flags and configuration. A plugin that does not load is refused in sentences. */
export function makeThinClient(
  { loaded, config }: OpenedPlugin,
  flags: StubFlags,
  endpoint: string | undefined,
): ThinClient {
  requireLoads(loaded);
  return generateThinClient(loaded, stubOptions(flags, config, endpoint));
}
