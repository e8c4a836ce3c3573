import type { OutputGuard } from "./output-guard.ts";
import type { HookRunOutcome } from "./types.ts";

/**
 * What a hook's script said, without the plugin's prompts: a script that prints a file by a name of the event's prints a
 * prompt as well. JSON stays JSON: what is looked at are the texts in it, as in their escaped form a line break is a
 * letter. `onRedacted` hears how many parts were taken out.
 */
export function guardedHook(
  outcome: HookRunOutcome,
  guard: OutputGuard,
  onRedacted: (parts: number) => void,
): HookRunOutcome {
  let redactions = 0;
  const text = (said: string) => {
    const guarded = guard.guard(said);
    redactions += guarded.redactions;
    return guarded.text;
  };
  const { exitCode, stdout, stderr } = outcome;
  const json = jsonIn(stdout);
  const said = json === undefined ? text(stdout) : JSON.stringify(inside(json, text));
  const guarded = { exitCode, stdout: said, stderr: text(stderr) };
  if (redactions === 0) return outcome;
  onRedacted(redactions);
  return guarded;
}

/** An object alone: of anything else the client takes the text as it is. */
function jsonIn(stdout: string): unknown {
  if (!stdout.trim().startsWith("{")) return undefined;
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}

function inside(value: unknown, text: (said: string) => string): unknown {
  if (typeof value === "string") return text(value);
  if (Array.isArray(value)) return value.map((item) => inside(item, text));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [text(key), inside(item, text)]));
}
