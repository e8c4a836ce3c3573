// The command that the official suite starts as the client under test. It hands the task to the test that started the suite,
// so that everything is loaded once and not for each scenario.
const {
  MCP_CONFORMANCE_SCENARIO: scenario,
  MCP_CONFORMANCE_PROTOCOL_VERSION: version,
  CLIENT_UNDER_TEST: runner = "",
} = process.env;
const context: unknown = JSON.parse(process.env["MCP_CONFORMANCE_CONTEXT"] ?? "{}");
const body = JSON.stringify({ url: process.argv.at(-1), scenario, version, context });
const answer = await fetch(runner, { method: "POST", body });
if (!answer.ok) console.error(await answer.text());
process.exitCode = answer.ok ? 0 : 1;
