import type { Plugin } from "../plugin/types.ts";
import type { Isolated } from "./isolation-flags.ts";

/** What of the plugin can't work within these bounds, as sentences for who starts a host: a run would just lack tools. */
export function networkTroubles(
  { mcpServers }: Pick<Plugin, "mcpServers">,
  { isolation, network }: Isolated,
): string[] {
  const far = mcpServers.filter(({ transport }) => transport !== "stdio").map(({ name }) => `"${name}"`);
  if (isolation !== "sandbox" || network !== "none" || far.length === 0) return [];
  const which = far.length === 1 ? `MCP server ${far[0]} has a URL` : `MCP servers ${far.join(", ")} have URLs`;
  return [
    `The ${which}, and sandboxed runs have no network: they go on without these tools. Set sandboxNetwork to "host", and read in docs/hosting.md what that opens.`,
  ];
}
