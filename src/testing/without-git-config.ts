import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";

/** This process' environment as on a machine where git was never set up: an empty home, no system file, no identity. */
export async function withoutGitConfig(folder: string, use: () => Promise<void>): Promise<void> {
  const old = process.env;
  const home = mkdtempSync(join(folder, "empty-home-"));
  process.env = bareGitEnvironment(home);
  try {
    await use();
  } finally {
    process.env = old;
    rmSync(home, { recursive: true });
  }
}

/** The environment itself, for a process of its own. */
export function bareGitEnvironment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:GIT_(?:AUTHOR|COMMITTER|CONFIG)_|GIT_CONFIG|EMAIL$|XDG_CONFIG_HOME$)/.test(name),
  );
  return { ...Object.fromEntries(kept), HOME: home, XDG_CONFIG_HOME: home, GIT_CONFIG_NOSYSTEM: "1" };
}
