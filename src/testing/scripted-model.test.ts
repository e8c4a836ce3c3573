import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { lastUserText, type MessagesBody, toolResults } from "./messages-api.ts";
import { fail, say, type Script, use } from "./script.ts";
import { startScriptedModel } from "./scripted-model.ts";

const hello: MessagesBody = { model: "claude-test", max_tokens: 100, messages: [{ role: "user", content: "hello" }] };

function ask(url: string, body: unknown, headers: Record<string, string> = { "x-api-key": "dummy" }) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return fetch(`${url}/v1/messages`, { method: "POST", body: text, headers });
}

async function askOnce(script: Script, body: unknown = hello) {
  await using model = await startScriptedModel(script);
  const response = await ask(model.url, body);
  return { status: response.status, text: await response.text() };
}

/** Reads a stream as a client does: by event name, deltas put together. */
function readStream(text: string) {
  const events = text
    .trim()
    .split("\n\n")
    .map((part) => {
      const [name, data] = part.split("\n");
      return { name: name?.slice("event: ".length), data: JSON.parse(data?.slice("data: ".length) ?? "") };
    });
  const deltas = events.filter((event) => event.name === "content_block_delta").map((event) => event.data.delta);
  return { names: events.map((event) => event.name), events, deltas };
}

test("a plain answer is a whole message with usage", async () => {
  const { status, text } = await askOnce([say("hi")]);
  const message = JSON.parse(text);
  expect(status).toBe(200);
  expect(message).toMatchObject({ type: "message", role: "assistant", model: "claude-test", stop_reason: "end_turn" });
  expect(message.content).toEqual([{ type: "text", text: "hi" }]);
  expect(message.usage.input_tokens).toBeGreaterThan(0);
  expect(message.usage.output_tokens).toBeGreaterThan(0);
});

test("a streamed answer has the API's sequence of events", async () => {
  const { text } = await askOnce([[say("look"), use("Read", { file_path: "a.txt" })]], { ...hello, stream: true });
  const { names, events, deltas } = readStream(text);
  expect(names).toEqual([
    "message_start",
    "ping",
    "content_block_start",
    "content_block_delta",
    "content_block_stop",
    "content_block_start",
    "content_block_delta",
    "content_block_stop",
    "message_delta",
    "message_stop",
  ]);
  expect(events.every((event) => event.name === event.data.type)).toBe(true);
  expect(events[0]?.data.message).toMatchObject({ content: [], stop_reason: null });
  expect(events[5]?.data.content_block).toEqual({
    type: "tool_use",
    id: "toolu_scripted_0_1",
    name: "Read",
    input: {},
  });
  expect(deltas).toEqual([
    { type: "text_delta", text: "look" },
    { type: "input_json_delta", partial_json: `{"file_path":"a.txt"}` },
  ]);
  expect(events.at(-2)?.data.delta.stop_reason).toBe("tool_use");
});

test("a long streamed text comes in several deltas that never cut a character", async () => {
  const long = `${"x".repeat(255)}😀${"y".repeat(600)}`;
  const { deltas } = readStream((await askOnce([say(long)], { ...hello, stream: true })).text);
  expect(deltas.length).toBeGreaterThan(2);
  expect(deltas.map((delta) => delta.text).join("")).toBe(long);
});

test("replies come in order, and an exhausted script says so in the API's form", async () => {
  await using model = await startScriptedModel([say("one"), say("two")]);
  expect(await (await ask(model.url, hello)).text()).toContain("one");
  expect(await (await ask(model.url, hello)).text()).toContain("two");
  const third = await ask(model.url, hello);
  expect(third.status).toBe(400);
  expect(await third.json()).toEqual({
    type: "error",
    error: { type: "invalid_request_error", message: "The script has no reply left: it has 2, and this is request 3." },
  });
});

test("a function decides by the request and may be slow", async () => {
  const script: Script = async (request, index) => {
    await setTimeout(50);
    return say(`${index}: ${lastUserText(request)}`);
  };
  expect((await askOnce(script)).text).toContain("0: hello");
});

test("a function that throws is an error of the API, not a broken connection", async () => {
  const { status, text } = await askOnce(() => {
    throw new Error("no such scene");
  });
  expect({ status, message: JSON.parse(text).error.message }).toEqual({ status: 400, message: "no such scene" });
});

test.each([
  [429, "rate_limit_error"],
  [529, "overloaded_error"],
  [500, "api_error"],
  [418, "invalid_request_error"],
])("status %i is sent as %s", async (status, type) => {
  const answer = await askOnce([fail(status, "as asked")]);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toEqual({ type: "error", error: { type, message: "as asked" } });
});

test.each([
  ["{", "not a JSON object"],
  ["[]", "not a JSON object"],
  [{ ...hello, model: "" }, "model"],
  [{ ...hello, max_tokens: 0 }, "max_tokens"],
  [{ ...hello, messages: [] }, "messages"],
  [{ ...hello, messages: ["x"] }, "messages.0"],
  [{ ...hello, messages: [{ role: "robot", content: "x" }] }, "messages.0.role"],
  [{ ...hello, messages: [{ role: "user", content: "" }] }, "messages.0.content"],
  [{ ...hello, tools: "x" }, "tools"],
  [{ ...hello, tools: [{ name: "fine" }, { name: "a b" }] }, "tools.1.custom.name"],
  [{ ...hello, tools: [{ name: "x".repeat(129) }] }, "tools.0.custom.name"],
])("the malformed request %j is a 400 that uses up no reply", async (body, part) => {
  await using model = await startScriptedModel([say("kept")]);
  const response = await ask(model.url, body);
  expect(response.status).toBe(400);
  const { error } = (await response.json()) as { error: { type: string; message: string } };
  expect(error.type).toBe("invalid_request_error");
  expect(error.message).toContain(part);
  expect(model.requests).toEqual([]);
  expect(await (await ask(model.url, hello)).text()).toContain("kept");
});

test("a request without a key is a 401", async () => {
  await using model = await startScriptedModel([say("never")]);
  expect((await ask(model.url, hello, {})).status).toBe(401);
  expect((await ask(model.url, hello, { authorization: "Bearer dummy" })).status).toBe(200);
});

test("requests are recorded with url, headers and body", async () => {
  await using model = await startScriptedModel([say("a")]);
  await fetch(`${model.url}/v1/messages?beta=true`, {
    method: "POST",
    body: JSON.stringify(hello),
    headers: { "x-api-key": "dummy" },
  });
  expect(model.requests).toHaveLength(1);
  expect(model.requests[0]).toMatchObject({ url: "/v1/messages?beta=true", body: hello });
  expect(model.requests[0]?.headers["x-api-key"]).toBe("dummy");
});

test("tokens are counted, models listed, other paths refused", async () => {
  await using model = await startScriptedModel([]);
  const count = await fetch(`${model.url}/v1/messages/count_tokens`, { method: "POST", body: JSON.stringify(hello) });
  expect(((await count.json()) as { input_tokens: number }).input_tokens).toBeGreaterThan(10);
  expect(await (await fetch(`${model.url}/v1/models`)).json()).toMatchObject({ data: [{ type: "model" }] });
  expect((await fetch(`${model.url}/v1/files`)).status).toBe(404);
  expect((await fetch(`${model.url}/`, { method: "HEAD" })).status).toBe(200);
});

test("a closed model refuses connections, also with a request under way", async () => {
  const model = await startScriptedModel(() => new Promise(() => undefined));
  const pending = ask(model.url, hello).then(
    () => "answered",
    () => "refused",
  );
  while (model.requests.length === 0) await setTimeout(5);
  await model.close();
  expect(await pending).toBe("refused");
  await expect(ask(model.url, hello)).rejects.toThrow("fetch failed");
});

test("tool results are read with their text and whether they failed", () => {
  const body: MessagesBody = {
    ...hello,
    messages: [
      {
        role: "user",
        content: [
          { type: "tool_result", tool_use_id: "t1", content: "plain" },
          {
            type: "tool_result",
            tool_use_id: "t2",
            content: [
              { type: "text", text: "a" },
              { type: "text", text: "b" },
            ],
            is_error: true,
          },
          { type: "text", text: "and a note" },
        ],
      },
    ],
  };
  const request = { url: "/v1/messages", headers: {}, body };
  expect(toolResults(request)).toEqual([
    { toolUseId: "t1", text: "plain", isError: false },
    { toolUseId: "t2", text: "a\nb", isError: true },
  ]);
  expect(lastUserText(request)).toBe("and a note");
});
