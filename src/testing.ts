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
