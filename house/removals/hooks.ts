import { type Removal, removalsFor } from "../removal.ts";

const handlers = "src/adapters/hooks.system.test.ts";

/** What keeps hooks and runs with a handle within their bounds. */
export const hookRemovals: readonly Removal[] = [
  ...removalsFor(handlers, [
    [
      1,
      "src/adapters/hook-judge.ts",
      "return guard.outcome(redactAll(told, setup.secrets));",
      "return told;",
      "no word of the prompt",
    ],
    [3, "src/run/judge-args.ts", '"Read,Glob,Grep"', '"Read,Glob,Grep,Bash,Write"', "attack 3"],
    [
      12,
      "src/adapters/hook-post.ts",
      "dispatcher: agent,",
      "",
      "attack 12",
      [{ file: "src/adapters/hook-post.ts", from: "guard.checkUrl(wanted);", to: "" }],
    ],
    [
      18,
      "src/adapters/hook-post.ts",
      "allowedEnvVars.includes(name) && passEnv.includes(name)",
      "allowedEnvVars.includes(name)",
      "attack 18",
    ],
    [
      18,
      "src/adapters/hook-post.ts",
      "allowedEnvVars.includes(name) && passEnv.includes(name)",
      "passEnv.includes(name)",
      "attack 18",
    ],
    [
      24,
      "src/proxy/hook-output.ts",
      "if (allowed.includes(event)) return answer;",
      "if (allowed.length >= 0) return answer;",
      "attack 24",
    ],
  ]),
  ...removalsFor("src/proxy/long-runs.test.ts", [
    [19, "src/proxy/kept-runs.ts", "kept !== undefined && kept.caller === caller", "kept !== undefined", "attack 19"],
  ]),
];
