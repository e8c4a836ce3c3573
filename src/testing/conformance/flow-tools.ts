import { setTimeout as sleep } from "node:timers/promises";
import type { McpServer, ServerContext } from "@modelcontextprotocol/server";
import { text } from "./content.ts";

/** Milliseconds between two notifications, as the suite describes it. */
const pause = 50;

/** Tools that say something while they work. */
export function addFlowTools(server: McpServer): void {
  server.registerTool("test_tool_with_logging", { description: "Logs while it works." }, async ({ mcpReq }) => {
    await mcpReq.log("info", "Tool execution started");
    await sleep(pause);
    await mcpReq.log("info", "Tool processing data");
    await sleep(pause);
    await mcpReq.log("info", "Tool execution completed");
    return text("Logged three times.");
  });
  server.registerTool("test_logging_tool", { description: "Logs once." }, async ({ mcpReq }) => {
    await mcpReq.log("info", "Only for those who asked for logs");
    return text("Logged once.");
  });
  server.registerTool("test_tool_with_progress", { description: "Tells how far it is." }, async (context) => {
    await report(context, 0);
    await sleep(pause);
    await report(context, 50);
    await sleep(pause);
    await report(context, 100);
    return text("Came to its end.");
  });
}

async function report({ mcpReq }: ServerContext, progress: number): Promise<void> {
  const { _meta: meta } = mcpReq;
  const progressToken = meta?.progressToken;
  if (progressToken === undefined) return;
  await mcpReq.notify({ method: "notifications/progress", params: { progressToken, progress, total: 100 } });
}
