// The public list of `claude-bazaar/testing`, nothing else: a scripted model and a harness around the real client.
export { startScriptedModel, type ScriptedModel } from "./testing/scripted-model.ts";
export { fail, say, use, type Reply, type ReplyFailure, type ReplyFunction, type Script } from "./testing/script.ts";
export { obeyStubs } from "./testing/obey-stubs.ts";
export {
  lastUserText,
  systemText,
  toolResults,
  type ContentBlock,
  type Message,
  type MessagesBody,
  type ModelRequest,
  type ReplyBlock,
  type TextBlock,
  type ToolResult,
  type ToolUseBlock,
} from "./testing/messages-api.ts";
export { runClient, type ClientOptions, type ClientRun } from "./testing/run-client.ts";
export { claudeCommand, installPlugin, type CommandOptions, type Installation } from "./testing/claude-command.ts";
export { clientHome, type ClientHome } from "./testing/client-home.ts";
export type { ClientEvent, InitEvent, PermissionAsk, PermissionDenial, ResultEvent } from "./testing/client-events.ts";
export type { ProcessOutcome } from "./testing/run-process.ts";
