import type { JsonObject } from "../plugin/types.ts";
import type { Draft } from "./draft.ts";
import type { Settings } from "./settings.ts";

/** Where the servers of the thin client lie. */
export const mcpPath = ".mcp.json";

/** The proxy's entry, and the plugin's own servers that stay local. */
export function addMcpServers(draft: Draft): void {
  // A map, since a server may be called "__proto__", which in a literal sets no key.
  const servers = new Map([[draft.settings.naming.serverKey, proxyEntry(draft)]]);
  for (const server of draft.plugin.mcpServers) {
    const id = `mcp:${server.name}` as const;
    if (draft.isLocal(id)) {
      servers.set(server.name, server.config);
      draft.letOut.push(JSON.stringify(server.config));
      draft.components.push({ id, placement: "local", path: mcpPath });
    } else {
      draft.keepOnHost(
        id,
        server.origin.path,
        "the server belongs to the host's runs, which start it or connect to it",
      );
    }
  }
  for (const bundle of draft.plugin.mcpBundles) {
    draft.keepOnHost(bundle.source, bundle.origin.path, "a bundled server belongs to the host's runs");
  }
  draft.files.set(mcpPath, `${JSON.stringify({ mcpServers: Object.fromEntries(servers) }, null, 2)}\n`);
}

function proxyEntry({ settings }: Draft): JsonObject {
  return {
    type: "http",
    url: `${settings.baseUrl}/mcp`,
    // Milliseconds of one call; the client's own limit without it is 60 s of silence.
    timeout: settings.callTimeoutMs,
    ...(settings.alwaysLoad ? { alwaysLoad: true } : {}),
    ...headersOf(settings),
  };
}

function headersOf({ auth, keyOption, modelKeyOption }: Settings): JsonObject {
  const value = (variable: string, option: string) => `\${${variable}:-\${user_config.${option}}}`;
  const headers = {
    ...(auth === "key" ? { Authorization: `Bearer ${value("BAZAAR_API_KEY", keyOption)}` } : {}),
    ...(modelKeyOption ? { "X-Bazaar-Model-Key": value("BAZAAR_MODEL_KEY", modelKeyOption) } : {}),
  };
  return Object.keys(headers).length === 0 ? {} : { headers };
}
