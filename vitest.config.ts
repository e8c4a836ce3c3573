import { defineConfig } from "vitest/config";
import { LongestWaitFirst } from "./vitest.sequencer.ts";

// CI counts the tests from a report file; a terminal needs the default reporter only.
const report = process.env["BAZAAR_TEST_REPORT"];

// "unit" is quick and touches nothing outside the process. "system" runs real programs (the Claude Code client, git, the
// built command line), so its files run two at a time and after the others.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestWaitFirst },
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "action/**/*.test.ts", "house/**/*.test.ts"],
          exclude: ["{src,action}/**/*.system.test.ts"],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "system",
          include: ["src/**/*.system.test.ts", "action/**/*.system.test.ts", "examples/**/*.test.ts"],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
