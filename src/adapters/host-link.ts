import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientSession, HostLink } from "../run/host-args.ts";
import { hostPrompt } from "../run/host-prompt.ts";

export interface HostLinkOptions {
  /** The run's folder; `link` in it is made here. */
  readonly root: string;
  /** More paragraphs for the system prompt. @default [] */
  readonly prompt?: readonly string[];
  /** The client's session, where the run may ask. @default none */
  readonly session?: ClientSession;
}

/** Puts into the run's folder what the client has to be told beside its arguments. */
export function makeHostLink({ root, prompt = [], session }: HostLinkOptions): HostLink {
  // Fresh, never from an earlier part: the run may have put links in the place of what it can write.
  const folder = join(root, "link");
  mkdirSync(folder, { mode: 0o700 });
  const promptFile = join(folder, "prompt.md");
  writeFileSync(promptFile, hostPrompt({ canAsk: session !== undefined, more: prompt }), { mode: 0o600 });
  return { promptFile, ...(session && { session }) };
}
