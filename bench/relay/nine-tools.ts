import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";

/** What a tool of either SDK can do with the call that it serves. */
export interface Call {
  readonly token: string | number | undefined;
  readonly notify: (progress: { progressToken: string | number; progress: number; total: number }) => Promise<void>;
}

type Result = { content: { type: "text"; text: string }[]; structuredContent?: Record<string, unknown> };

export interface NineTool {
  readonly name: string;
  readonly description: string;
  readonly shape: Readonly<Record<string, z.ZodType>>;
  readonly run: (input: Readonly<Record<string, unknown>>, call: Call) => Result | Promise<Result>;
}

const text = (said: string): Result => ({ content: [{ type: "text", text: said }] });
const megabyte = "0123456789abcdef".repeat(65_536);

/** The tools that every contender serves, through whatever SDK and proxy. */
export const nineTools: readonly NineTool[] = [
  {
    name: "echo",
    description: "Says what it is told.",
    shape: { text: z.string().max(10_000).describe("what to say") },
    run: ({ text: said }) => text(String(said)),
  },
  {
    name: "add",
    description: "Adds two numbers.",
    shape: { a: z.number(), b: z.number() },
    run: ({ a, b }) => text(String(Number(a) + Number(b))),
  },
  {
    name: "report",
    description: "Answers with structure.",
    shape: { name: z.string(), tags: z.array(z.string()).optional(), depth: z.number().int().min(0).max(9).optional() },
    run: (input) => ({ ...text(JSON.stringify(input)), structuredContent: { ...input } }),
  },
  { name: "now", description: "Tells the time.", shape: {}, run: () => text(new Date().toISOString()) },
  { name: "megabyte", description: "Answers with 1 MB of text.", shape: {}, run: () => text(megabyte) },
  {
    name: "steps",
    description: "Tells its progress five times, each 5 ms after the other, the last right before its end.",
    shape: { from: z.number().describe("what the first progress is") },
    run: async ({ from }, { token, notify }) => {
      for (let step = 0; step < 5; step += 1) {
        await sleep(5);
        if (token !== undefined) await notify({ progressToken: token, progress: Number(from) + step, total: 1_000 });
      }
      return text("done");
    },
  },
  {
    name: "wait",
    description: "Takes its time.",
    shape: { ms: z.number().min(0).max(60_000) },
    run: async ({ ms }) => {
      await sleep(Number(ms));
      return text("waited");
    },
  },
  {
    name: "search",
    description: "Has a schema of some size.",
    shape: {
      query: z.string().min(1).max(200),
      kind: z.enum(["code", "issues", "pages", "commits"]).optional(),
      limit: z.number().int().min(1).max(100).optional(),
      fields: z.object({ title: z.boolean().optional(), body: z.boolean().optional() }).optional(),
    },
    run: ({ query }) => text(`nothing found for ${String(query)}`),
  },
  {
    name: "crash",
    description: "Ends the process in the middle of the call.",
    shape: {},
    // oxlint-disable-next-line unicorn/no-process-exit -- It is what the tool is for.
    run: () => process.exit(3),
  },
];
