import { defineConfig } from "vitest/config";

// "unit" is quick and touches nothing outside the process. "system" runs real programs (the Claude Code client, git, the
// built command line), so its files run one or two at a time.
export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["src/**/*.test.ts", "house/**/*.test.ts"], exclude: ["src/**/*.system.test.ts"], testTimeout: 20_000 } },
      {
        test: {
          name: "system",
          include: ["src/**/*.system.test.ts", "examples/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          fileParallelism: true,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
