import { join } from "node:path";
import { folderOfPeers, peersInstalled } from "../peers.ts";
import type { Contender } from "./contenders.ts";

const child = join(import.meta.dirname, "serve-v2.ts");
const loopbackOnly = ["--import", join(import.meta.dirname, "loopback-only.ts")];
const plain = { path: "/mcp", headers: {}, toolName: (name: string) => name } as const;

/** The proxies that npm installs; none, and a line that says why, where it can't install them. */
export async function peerContenders(note: (line: string) => void): Promise<Contender[]> {
  if (!(await peersInstalled(note))) return [];
  const bin = (name: string, ...args: string[]) => ({
    args: [...loopbackOnly, join(folderOfPeers, "node_modules", name), ...args],
  });
  const mcpProxy = bin(
    "mcp-proxy/dist/bin/mcp-proxy.mjs",
    "--host",
    "127.0.0.1",
    "--port",
    "%PORT%",
    "--server",
    "stream",
    "--",
  );
  const command = { args: [...mcpProxy.args, process.execPath, child] };
  const spawned = ["--stdio", `"${process.execPath}" "${child}"`, "--outputTransport", "streamableHttp"];
  const gateway = (...args: string[]) =>
    bin("supergateway/dist/index.js", ...spawned, "--port", "%PORT%", "--logLevel", "none", ...args);
  const civic = bin("@civic/passthrough-mcp-server/dist/cli.js");
  const target = { PORT: "%PORT%", TARGET_SERVER_URL: "http://127.0.0.1:%NEXT%/mcp" };
  const direct = { args: [join(import.meta.dirname, "serve-v1.ts"), "%NEXT%"] };
  return [
    { name: "mcp-proxy", kind: "peer", era: "2025", ...plain, command },
    { name: "mcp-proxy", kind: "peer", era: "2026", ...plain, command },
    {
      name: "supergateway --stateful",
      kind: "peer",
      era: "2025",
      ...plain,
      command: gateway("--stateful"),
      callers: 8,
    },
    { name: "supergateway", kind: "peer", era: "2026", ...plain, command: gateway(), callers: 2, rounds: 2 },
    {
      name: "civic passthrough",
      kind: "peer",
      era: "2025",
      ...plain,
      command: { ...civic, env: target },
      behind: direct,
    },
  ];
}
