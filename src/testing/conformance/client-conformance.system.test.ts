import { expect, test } from "vitest";
import { runClientScenario } from "./run-client-scenario.ts";
import type { Revision } from "./run-suite.ts";

// All that the suite has for clients, but for `auth/*`: the proxy has its servers' credentials from the host and logs in
// nowhere.
test.each<[string, Revision]>([
  ["initialize", "2025-11-25"],
  ["tools_call", "2025-11-25"],
  ["sse-retry", "2025-11-25"],
  ["elicitation-sep1034-client-defaults", "2025-11-25"],
  ["json-schema-2020-12-preservation", "2025-11-25"],
  ["tools_call", "2026-07-28"],
  ["request-metadata", "2026-07-28"],
  ["http-standard-headers", "2026-07-28"],
  ["http-custom-headers", "2026-07-28"],
  ["http-invalid-tool-headers", "2026-07-28"],
  ["sep-2322-client-request-state", "2026-07-28"],
  ["json-schema-ref-no-deref", "2026-07-28"],
  ["json-schema-2020-12-preservation", "2026-07-28"],
])("the proxy before the suite's server passes %s at %s", async (scenario, revision) => {
  const { exitCode, text } = await runClientScenario(scenario, revision);
  // A warning is a recommendation that was not followed.
  expect(text).toMatch(/, 0 failed, 0 warnings/);
  expect(exitCode).toBe(0);
});
