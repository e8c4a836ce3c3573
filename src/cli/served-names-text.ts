import { type ServedNames, servedNames } from "../proxy/upstream-names.ts";
import type { Plugin } from "../plugin/types.ts";

/** Characters that the name of a tool should have room for; few have more. */
const enough = 24;

/** Of the plugin's servers, those whose tools a host may have to call by another name than `<server>_<tool>`. */
export function tightNames({ mcpServers }: Plugin, clientName: string): ServedNames[] {
  const servers = mcpServers.filter(({ transport }) => transport !== "ws").map(({ name }) => name);
  return servedNames(clientName, servers).filter(({ room }) => room < enough);
}

/** A line for each; which tools there are, only a server that runs can say. */
export function tightNameLines(names: readonly ServedNames[]): string[] {
  return names.map(({ server, prefix, room }) => {
    if (room > 0)
      return `note: A host calls the tools of the server "${server}" ${prefix}NAME, and ends a NAME of more than ${room} characters in a hash.`;
    return `note: A host ends the names of all tools of the server "${server}" in a hash: ${prefix}… could also be another server's. Rename one of the two.`;
  });
}
