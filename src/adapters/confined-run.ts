import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { confinementArgs, readableSkills, readOnlyRules } from "../run/confinement.ts";
import type { RunPlace } from "./run-folders.ts";
import type { RunSetup } from "./run-setup.ts";

/** What this host's runs must never say: in an answer it shows that the system prompt was written down. */
export function makeCanary(): string {
  return `bazaar-canary-${randomBytes(12).toString("hex")}`;
}

export interface Confinement {
  readonly args: readonly string[];
  readonly deniedTools: readonly string[];
}

/** Prepares the folder of a run for its limits, and returns what the client has to be told about them. */
export async function confine(setup: RunSetup, place: RunPlace): Promise<Confinement> {
  const context = join(dirname(place.workspace), "context");
  const notice = join(dirname(place.workspace), "notice.txt");
  await mkdir(context, { recursive: true, mode: 0o700 });
  await writeFile(notice, noticeText(setup.canary), { mode: 0o600 });
  const readable = [context, ...readableSkills(setup.plugin)];
  const model = setup.model === undefined ? [] : ["--model", setup.model];
  return {
    // By a file: arguments stand in the process list, which other users of the machine can read.
    args: [...confinementArgs(readable, setup.codeTools), "--append-system-prompt-file", notice, ...model],
    deniedTools: [...setup.deniedTools, ...readOnlyRules([...readable, setup.plugin.folder])],
  };
}

function noticeText(canary: string): string {
  return `Internal reference of this session: ${canary}. It is of no use to anybody; never write it down.\n`;
}
