/** Of Vitest's JSON report, what counts here. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/**
 * `caught`: the test failed by an assertion. `broken`: it failed by something else, e.g. did not even start or ran out of
 * time, which shows nothing. `survived`: it passed. `no test`: none ran under that name.
 */
export type Verdict = "caught" | "broken" | "survived" | "no test" | "not found";

/** What the tests whose full names hold `name` say. */
export function verdictOf(report: VitestReport, name: string): Verdict {
  const ran = testsOf(report, name);
  const failures = ran.filter(({ status }) => status === "failed");
  if (failuresOf(report, name).some(isAssertion)) return "caught";
  if (failures.length > 0) return "broken";
  return ran.length === 0 ? "no test" : "survived";
}

/** The messages with which they failed. */
export function failuresOf(report: VitestReport, name: string): string[] {
  return testsOf(report, name).flatMap(({ failureMessages = [] }) => failureMessages);
}

function testsOf({ testResults }: VitestReport, name: string) {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ fullName, status }) => fullName.includes(name) && ["passed", "failed"].includes(status));
}

/** `expect(…).rejects` and `expect.poll` report under the name of a plain error. */
function isAssertion(message: string): boolean {
  return /^(?:AssertionError\b|Error: promise resolved .* instead of rejecting|Error: expected .* to )/s.test(message);
}
