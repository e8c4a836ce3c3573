import { performance } from "node:perf_hooks";
import { openGithub } from "../src/adapters/github/open-github.ts";
import { publishToForge } from "../src/publish/forge/publish-to-forge.ts";
import type { Github } from "../src/testing/github/start-github.ts";
import { thinClientOf } from "../src/testing/sample-thin-client.ts";
import { median, type Row } from "./row.ts";

const rounds = 7;

/** Time in which 20 files come into a marketplace, by push and by a new pull request, when GitHub answers without delay. */
export async function writeRows(github: Github, repository: string, token: string): Promise<Row[]> {
  const times = { push: [] as number[], pr: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const mode of ["push", "pr"] as const) times[mode].push(await written(github, repository, token, mode, round));
  }
  return [row("pushed", times.push), row("as a new pull request", times.pr)];
}

async function written(github: Github, repository: string, token: string, mode: "push" | "pr", round: number) {
  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [
      `commands/c${at}.md`,
      `---\ndescription: ${mode} ${round}\n---\nGo ${at}.\n`,
    ]),
  );
  const thinClient = thinClientOf({ name: `${mode}-${round}`, files });
  const forge = openGithub(repository, { token, apiUrl: github.apiUrl, graphqlUrl: github.graphqlUrl });
  const start = performance.now();
  const { changed } = await publishToForge(
    { plugins: [{ thinClient, facts: { components: [], mayDo: [] } }], mode },
    forge,
  );
  if (!changed) throw new Error(`Nothing was written by ${mode}.`);
  return performance.now() - start;
}

function row(how: string, times: readonly number[]): Row {
  return {
    what: `Action: 20 files ${how}`,
    value: median(times) / 1_000,
    unit: "s",
    goal: { bound: "most", limit: 0.6 },
    how: `look, commit and what belongs to it; GitHub answers at once; median of ${rounds}`,
  };
}
