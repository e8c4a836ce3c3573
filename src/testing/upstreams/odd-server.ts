// An MCP server on stdio that misbehaves on request: node src/testing/upstreams/odd-server.ts. It speaks the protocol of
// 2025 by hand, since what it does no library would.
import { spawn } from "node:child_process";
import { closeSync } from "node:fs";

type Id = string | number;
interface Message {
  readonly id?: Id;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: unknown;
  readonly error?: unknown;
}
type Input = Record<string, unknown>;
interface Call {
  readonly id: Id;
  readonly token: unknown;
  readonly input: Input;
}

const cancelled: unknown[] = [];
const hanging: Id[] = [];
const answers = new Map<Id, (message: Message) => void>();
const extra: string[] = [];
let questions = 0;

const write = (text: string) => process.stdout.write(`${text}\n`);
const send = (message: object) => write(JSON.stringify({ jsonrpc: "2.0", ...message }));
const text = (value: unknown) => ({
  content: [{ type: "text", text: typeof value === "string" ? value : JSON.stringify(value) }],
});
const answer = ({ id }: Pick<Call, "id">, value: unknown) => send({ id, result: text(value) });
const progress = ({ token }: Call, at: number) =>
  send({ method: "notifications/progress", params: { progressToken: token, progress: at } });

function ask(method: string, params: object): Promise<Message> {
  questions += 1;
  const id = `q${questions}`;
  send({ id, method, params });
  return new Promise((resolve) => answers.set(id, resolve));
}

const tools: Record<string, (call: Call) => unknown> = {
  echo: (call) => answer(call, call.input),
  /** Its last progress and its answer leave in one write. */
  progress: (call) => {
    const count = Number(call.input["count"]);
    for (let at = 1; at <= count; at += 1) progress(call, at);
    answer(call, "done");
  },
  later: (call) => setTimeout(() => answer(call, "later"), Number(call.input["ms"])),
  hang: ({ id }) => hanging.push(id),
  cancelled: (call) => answer(call, cancelled),
  /** What was cancelled is answered all the same. */
  answerHanging: (call) => {
    for (const id of hanging) answer({ id }, "too late");
    answer(call, "answered");
  },
  exit: () => process.exit(3),
  garbage: (call) => {
    progress(call, 1);
    for (const line of ["Server is listening", "{", "[1,2]", '{"jsonrpc":"2.0"}', "\u0000\u0001", "\r", ""])
      write(line);
    write('{"jsonrpc":"2.0","id":999999,"result":{}}');
    const evil = "\r\revent: message\rdata: {}\r\r";
    write(
      `{"jsonrpc":"2.0","id":${JSON.stringify(call.id)},${evil.replace("data: {}", "")}"result":${JSON.stringify(text("clean"))}}`,
    );
    write(`{"jsonrpc":"2.0",\r"id":${JSON.stringify(call.id)},\r"result":${JSON.stringify(text("clean"))}}\r`);
  },
  closeOutput: () => {
    setInterval(() => {}, 1_000);
    closeSync(1);
  },
  flood: () => {
    const more = () => void process.stdout.write("x".repeat(1_048_576), more);
    more();
  },
  foreign: (call) => {
    for (let token = 0; token < 200; token += 1) if (token !== call.token) progress({ ...call, token }, 1);
    answer(call, "told others");
  },
  storm: (call) => {
    extra.push(`added${extra.length}`);
    for (let at = 0; at < 1_000; at += 1) send({ method: "notifications/tools/list_changed" });
    setTimeout(() => answer(call, "changed"), 400);
  },
  elicit: async (call) => {
    const requestedSchema = { type: "object", properties: { name: { type: "string" } } };
    const { result, error } = await ask("elicitation/create", { message: "Who?", requestedSchema });
    answer(call, result ?? { error });
  },
  elicitTwice: async (call) => {
    const params = (message: string) => ({ message, requestedSchema: { type: "object", properties: {} } });
    const both = await Promise.all([ask("elicitation/create", params("A")), ask("elicitation/create", params("B"))]);
    const third = await ask("elicitation/create", params("C"));
    answer(
      call,
      [...both, third].map(({ result, error }) => result ?? { error }),
    );
  },
  roots: async (call) => answer(call, (await ask("roots/list", {})).result),
  log: (call) => {
    for (const level of ["debug", "info", "error"])
      send({ method: "notifications/message", params: { level, data: level } });
    answer(call, "logged");
  },
  big: (call) => answer(call, "ü".repeat(Number(call.input["length"]))),
  surroundings: (call) =>
    answer(call, { env: process.env, cwd: process.cwd(), args: process.argv.slice(2), pid: process.pid }),
  /** A process that leaves the group and the session of its parent. */
  escape: (call) => {
    const child = spawn("sleep", ["86399"], { detached: true, stdio: "ignore", env: {}, cwd: "/" });
    child.unref();
    answer(call, String(child.pid));
  },
  complain: (call) => {
    for (let at = 0; at < 100; at += 1) process.stderr.write(`${at} ${"e".repeat(1_000)}\n`);
    answer(call, "complained");
  },
  ["n".repeat(200)]: (call) => answer(call, "long name"),
  "bell\u0007 and\nbreak": (call) => answer(call, "control"),
};

function list(): object[] {
  const plain = [...Object.keys(tools), ...extra].map((name) => ({ name, inputSchema: { type: "object" } }));
  return process.env["ODD_TOOLS"] === undefined
    ? plain
    : plain.filter(({ name }) => process.env["ODD_TOOLS"]?.includes(name));
}

const methods: Record<string, (params: Input) => object> = {
  initialize: ({ protocolVersion }) => ({
    protocolVersion,
    capabilities: { tools: { listChanged: true }, logging: {}, resources: { subscribe: true } },
    serverInfo: { name: "odd", version: "1" },
  }),
  "tools/list": () => ({ tools: list() }),
  "resources/list": () => ({ resources: [{ uri: "odd://one", name: "one" }] }),
  "logging/setLevel": () => ({}),
  "resources/subscribe": () => ({}),
  "resources/unsubscribe": () => ({}),
};

function take(message: Message): void {
  const { id, method, params = {} } = message;
  if (method === "notifications/cancelled") cancelled.push(params["reason"]);
  if (id === undefined) return;
  if (method === undefined) {
    answers.get(id)?.(message);
    return;
  }
  const meta = params["_meta"] as { progressToken?: unknown } | undefined;
  const tool = method === "tools/call" ? tools[String(params["name"])] : undefined;
  if (tool !== undefined)
    return void tool({ id, token: meta?.progressToken, input: (params["arguments"] ?? {}) as Input });
  if (method === "resources/read") return void send({ id, error: { code: -32_002, message: "no such resource" } });
  const own = methods[method];
  if (own === undefined) send({ id, error: { code: -32_601, message: "unknown" } });
  else send({ id, result: own(params) });
}

if (process.env["ODD_IGNORES_TERM"] !== undefined) {
  process.on("SIGTERM", () => {});
  setInterval(() => {}, 1_000);
}
if (process.env["ODD_DIES_AT_START"] !== undefined) process.exit(9);
// Not by lines of `readline`, which end at U+2028 too.
let rest = "";
process.stdin.setEncoding("utf8").on("data", (chunk: string) => {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop() ?? "";
  for (const line of lines) take(JSON.parse(line) as Message);
});
process.stdin.on("end", () => process.env["ODD_IGNORES_TERM"] ?? process.exit(0));
