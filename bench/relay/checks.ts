import { setTimeout as sleep } from "node:timers/promises";
import type { Contender } from "./contenders.ts";
import { timed } from "./load.ts";
import { McpCaller, type Endpoint } from "./mcp-caller.ts";
import { treeUse } from "./process-tree.ts";
import { startContender, type Running } from "./running.ts";

export interface Progress {
  /** Of 5, on a call whose last notification comes right before its result. */
  readonly alone: number;
  /** Of 40, of 8 callers at once with the same token. */
  readonly together: number;
  /** Notifications that reached a caller and were another one's. */
  readonly foreign: number;
}

/** How much of a call's progress reaches its caller. */
export async function progressOf(endpoint: Endpoint): Promise<Progress> {
  const caller = await new McpCaller(endpoint).open();
  const alone = (await steps(caller, 0)).length;
  await caller.close();
  const callers = await Promise.all(Array.from({ length: 8 }, () => new McpCaller(endpoint).open()));
  const got = await Promise.all(callers.map((one, index) => steps(one, (index + 1) * 10)));
  await Promise.all(callers.map((one) => one.close()));
  const own = got.map((values, index) => values.filter((value) => Math.floor(value / 10) === index + 1));
  const together = own.flat().length;
  return { alone, together, foreign: got.flat().length - together };
}

async function steps(caller: McpCaller, from: number): Promise<number[]> {
  const messages = await caller.call("steps", { from }, "same-token");
  return messages
    .filter(({ method }) => method === "notifications/progress")
    .map(({ params }) => Number(params?.["progress"]));
}

export interface Crash {
  /** Milliseconds until the call in whose middle the server died is answered; Infinity: not within 10 s. */
  readonly answeredMs: number;
  /** Milliseconds from then until a call works again; Infinity: not within 5 s. */
  readonly backMs: number;
}

/** A server that dies in the middle of a call. */
export async function crashOf(endpoint: Endpoint): Promise<Crash> {
  const caller = await new McpCaller(endpoint).open();
  const answeredMs = await timed(() => within(10_000, caller.call("crash", {})));
  caller.vanish();
  const backMs = await timed(() => within(5_000, untilItWorks(endpoint)));
  return { answeredMs: answeredMs < 10_000 ? answeredMs : Infinity, backMs: backMs < 5_000 ? backMs : Infinity };
}

async function untilItWorks(endpoint: Endpoint): Promise<void> {
  for (const end = Date.now() + 5_000; Date.now() < end; await sleep(20)) {
    const caller = new McpCaller(endpoint);
    const works = await said(caller).catch(() => false);
    caller.vanish();
    if (works) return;
  }
}

async function said(caller: McpCaller): Promise<boolean> {
  await within(4_000, caller.open());
  return (await within(4_000, caller.raw("echo", { text: "alive" })))?.body.includes('"alive"') === true;
}

/** Neither an error nor a silence ends the bench. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  const late = new AbortController();
  const timeout = sleep(ms, undefined, { signal: late.signal }).catch(() => {});
  try {
    return (await Promise.race([promise.catch(() => {}), timeout])) as T | undefined;
  } finally {
    late.abort();
  }
}

export interface Stop {
  /** Whether a call of one second that was in flight at TERM got its result. */
  readonly finished: boolean;
  readonly exitCode: number | null;
  readonly orphans: number;
}

/** TERM with a call in flight. The contender has ended afterwards. */
export async function stopOf({ endpoint, stop }: Running): Promise<Stop> {
  const caller = await new McpCaller(endpoint).open();
  const call = within(20_000, caller.call("wait", { ms: 1_000 }));
  await sleep(200);
  const [messages, stopped] = await Promise.all([call, stop()]);
  caller.vanish();
  const finished = messages?.some(({ result }) => result?.content?.[0]?.text === "waited") === true;
  return { finished, ...stopped };
}

export interface Memory {
  /** MB of the main process once it can be opened. */
  readonly startMb: number;
  /** MB more after so many clients have come, listed the tools and vanished, by their number. */
  readonly grownMb: ReadonlyMap<number, number>;
  /** All processes at the end. */
  readonly processes: number;
}

/** A fresh contender, and clients that never say goodbye. */
export async function memoryOf(contender: Contender, clients: readonly number[]): Promise<Memory> {
  const running = await startContender(contender);
  try {
    const startMb = treeUse(running.pid).mainMb;
    const grownMb = new Map<number, number>();
    let gone = 0;
    for (const many of clients) {
      for (; gone < many; gone += 20) await Promise.all(Array.from({ length: 20 }, () => comeAndGo(running.endpoint)));
      await sleep(1_000);
      grownMb.set(many, treeUse(running.pid).mainMb - startMb);
    }
    return { startMb, grownMb, processes: treeUse(running.pid).processes };
  } finally {
    await running.stop();
  }
}

async function comeAndGo(endpoint: Endpoint): Promise<void> {
  const caller = await new McpCaller(endpoint).open();
  caller.vanish();
}
