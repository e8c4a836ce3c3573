import { randomBytes } from "node:crypto";
import { createRequestStateCodec, McpServer } from "@modelcontextprotocol/server";
import { ChangingLists } from "./changing-lists.ts";
import { addContentTools } from "./content-tools.ts";
import { addFlowTools } from "./flow-tools.ts";
import { addInputPrompt, addInputTools, type RequestState } from "./input-tools.ts";
import { addPrompts } from "./prompts.ts";
import { addPushTools } from "./push-tools.ts";
import { addResources } from "./resources.ts";

/** One for all servers of this process, since each request over HTTP gets a server of its own. */
const requestState: RequestState = createRequestStateCodec({ key: randomBytes(32) });

/**
 * An MCP server with the tools, prompts and resources that the scenarios of `@modelcontextprotocol/conformance` call by
 * fixed names. It passes every scored one of 2025-11-25 and 2026-07-28 when it is asked directly, so what fails through
 * the proxy is the proxy's. `lists` is shared by all servers that one client is to see as one.
 */
export function createConformanceServer(lists: ChangingLists = new ChangingLists()): McpServer {
  const changing = { listChanged: true };
  const server = new McpServer(
    { name: "conformance-fixture", version: "1.0.0" },
    {
      capabilities: {
        tools: changing,
        prompts: changing,
        resources: { ...changing, subscribe: true },
        logging: {},
        completions: {},
      },
      requestState: { verify: (state, context) => requestState.verify(state, context) },
    },
  );
  addContentTools(server);
  addFlowTools(server);
  addPushTools(server);
  addInputTools(server, requestState);
  addInputPrompt(server);
  addPrompts(server);
  addResources(server);
  lists.add(server);
  return server;
}
