import type { ProgramTable } from "../create-program.ts";

/** The command line in an image. Its own `serve` and `broker` differ from the whole one's by their defaults alone. */
export const runtimeProgram: ProgramTable = {
  name: "claude-bazaar-runtime",
  description: `The part of claude-bazaar that runs in a container.

Exit codes: 0 done, 1 failure, 2 wrong usage.`,
  entries: [
    { usage: "serve [plugin]", summary: "Host the plugin of this image.", load: () => import("./serve.ts") },
    {
      usage: "broker",
      summary: "Hold the model's key apart from the hosts, and give each run a token instead.",
      load: () => import("./broker.ts"),
    },
  ],
};
