import { openGithub } from "../src/adapters/github/open-github.ts";
import { publishToForge } from "../src/publish/forge/publish-to-forge.ts";
import type { Github } from "../src/testing/github/start-github.ts";
import { thinClientOf } from "../src/testing/sample-thin-client.ts";
import { median, type Row } from "./row.ts";

const [entries, rounds] = [30_000, 3];

/** CPU time in which an entry comes into a catalog that is as large as any; what GitHub's stand-in uses does not count. */
export async function catalogRow(github: Github, token: string): Promise<Row> {
  const text = largeCatalog();
  const repository = "acme/large";
  await github.addRepository({ name: repository, files: { ".claude-plugin/marketplace.json": text } });
  await github.addToken({ token, login: "robot", rights: { [repository]: "write" } });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await pushed(github, repository, token, round));
  return {
    what: `Action: push into a catalog of ${entries} entries`,
    value: median(times),
    unit: "s",
    goal: { bound: "most", limit: 4 },
    how: `CPU; ${(text.length / 1e6).toFixed(0)} MB are read, checked, edited and sent; median of ${rounds}`,
  };
}

function largeCatalog(): string {
  const plugins = Array.from({ length: entries }, (_, at) => ({
    name: `plugin-${at}`,
    source: { source: "github", repo: `owner-${at}/repository` },
    description: `The plugin number ${at}, of use to somebody who looks for it.`,
    version: "1.0.0",
    author: { name: `Author ${at}` },
  }));
  const catalog = { name: "large", owner: { name: "A" }, description: "Plugins.", plugins };
  return `${JSON.stringify(catalog, undefined, 2)}\n`;
}

async function pushed(github: Github, repository: string, token: string, round: number): Promise<number> {
  const { apiUrl, graphqlUrl } = github;
  const forge = openGithub(repository, { token, apiUrl, graphqlUrl });
  const plugins = [{ thinClient: thinClientOf({ name: `own-${round}` }), facts: { components: [], mayDo: [] } }];
  const before = process.cpuUsage();
  const { changed } = await publishToForge({ plugins, mode: "push" }, forge);
  const { user, system } = process.cpuUsage(before);
  if (!changed) throw new Error("Nothing was written into the large catalog.");
  return (user + system) / 1e6;
}
