/** What the real API would refuse about a messages request, as its sentence; undefined when it is fine. */
export function faultOf(body: unknown): string | undefined {
  if (!isRecord(body)) return "The request body is not a JSON object.";
  const { model, max_tokens: maxTokens, messages, tools } = body;
  if (typeof model !== "string" || model === "") return "model: Field required";
  if (!Number.isInteger(maxTokens) || (maxTokens as number) < 1) return "max_tokens: Input should be an integer over 0";
  if (!Array.isArray(messages) || messages.length === 0) return "messages: at least one message is required";
  return messages.map(messageFault).find(Boolean) ?? toolFault(tools);
}

function messageFault(message: unknown, index: number): string | undefined {
  if (!isRecord(message)) return `messages.${index}: Input should be an object`;
  if (!["user", "assistant", "system"].includes(String(message["role"]))) return `messages.${index}.role: not a role`;
  const content = message["content"];
  const usable = typeof content === "string" ? content !== "" : Array.isArray(content) && content.every(isRecord);
  return usable ? undefined : `messages.${index}.content: Input should be a text or a list of blocks`;
}

/** The API's pattern for names; a client that sends a name outside it gets no answer at all, only this 400. */
const toolName = /^[a-zA-Z0-9_-]{1,128}$/;

function toolFault(tools: unknown): string | undefined {
  if (tools === undefined) return undefined;
  if (!Array.isArray(tools)) return "tools: Input should be a list";
  const at = tools.findIndex((tool) => !isRecord(tool) || !toolName.test(String(tool["name"])));
  return at < 0 ? undefined : `tools.${at}.custom.name: String should match pattern '${toolName.source}'`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
