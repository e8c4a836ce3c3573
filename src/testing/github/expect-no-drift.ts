import type { Github } from "./start-github.ts";

/**
 * Rejects when a request of this test, or an answer of the stand-in, was not what GitHub publishes of its API. Call it at
 * the end of every test that spoke to the stand-in.
 */
export async function expectNoDrift(github: Pick<Github, "findings">): Promise<void> {
  const findings = await github.findings();
  if (findings.length === 0) return;
  const lines = findings.map(({ on, operation, problem }) => `- ${on} of ${operation}: ${problem}`);
  throw new Error(`The exchange with GitHub is not as GitHub describes it:\n${[...new Set(lines)].join("\n")}`);
}
