import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";

const input = z.strictObject({
  description: z.string(),
  required: z.boolean().optional(),
  default: z.union([z.string(), z.boolean(), z.number()]).optional(),
  deprecationMessage: z.string().optional(),
});

const metadata = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string().optional(),
  inputs: z.record(z.string(), input).default({}),
  outputs: z.record(z.string(), z.strictObject({ description: z.string() })).default({}),
  // The runner throws for every other one that is JavaScript: the removed ones, and those that it does not know yet.
  runs: z.strictObject({ using: z.literal("node24"), main: z.string() }),
  branding: z.strictObject({ icon: z.string(), color: z.string() }).optional(),
});

/** An `action.yml` of a JavaScript action without `pre` and `post`. */
export type ActionMetadata = z.infer<typeof metadata>;

/** Reads `action.yml` of a folder. Throws where it is not what the runner and the Marketplace take. */
export function readMetadata(folder: string): ActionMetadata {
  return metadata.parse(parse(readFileSync(join(folder, "action.yml"), "utf8")));
}
