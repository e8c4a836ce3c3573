// The main job in a minute: an example plugin is published, hosted, installed and used. See scripts/demo/tell.ts.
import { isBazaarError } from "claude-bazaar";
import { paint } from "./demo/story.ts";
import { tell } from "./demo/tell.ts";

const abort = new AbortController();
let interrupted = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    interrupted = true;
    abort.abort();
  });
}
// A reader that closes the pipe (`| head`) ends the demo like Ctrl-C does.
process.stdout.on("error", () => {
  interrupted = true;
  abort.abort();
});

try {
  await tell(abort.signal);
} catch (error) {
  process.exitCode = interrupted ? 130 : 1;
  const text = interrupted ? "Stopped; everything is cleaned up." : `The demo failed. ${sentenceOf(error)}`;
  process.stderr.write(`\n${paint("red", text)}\n`);
}

/** What happened, with what the program in question printed. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { stderr } = error as Error & { readonly stderr?: unknown };
  const printed = isBazaarError(error) ? error.details["stderr"] : stderr;
  return typeof printed === "string" && printed !== "" ? `${error.message}\n${printed.trim()}` : error.message;
}
