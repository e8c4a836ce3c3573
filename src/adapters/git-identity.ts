import type { Person } from "../publish/ports.ts";
import { failed, git, gitText } from "./git.ts";

/** Without this git makes up a user from the login and the machine's name. */
const noGuess = ["-c", "user.useConfigOnly=true"];

/** Environment that makes `author` both author and committer; empty for git's own configuration. */
export function identityEnvironment(author: Person | undefined): Record<string, string> {
  if (author === undefined) return {};
  const { name, email } = author;
  if (/[<>\n\0]/.test(name + email) || name.trim() === "" || email.trim() === "")
    throw failed(["commit"], `"${name} <${email}>" is no author that git takes (empty ident)`);
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}

/** `Name <email>` as git will write it. Rejects with GIT_FAILED when nobody is configured. */
export async function identityLine(
  cwd: string,
  author: Person | undefined,
  who: "AUTHOR" | "COMMITTER",
): Promise<string> {
  const options = { cwd, env: identityEnvironment(author) };
  const line = await gitText([...noGuess, "var", `GIT_${who}_IDENT`], options);
  return line.slice(0, line.lastIndexOf(">") + 1);
}

/** Runs a git command that makes a commit. */
export async function gitAs(author: Person | undefined, args: readonly string[], cwd: string): Promise<void> {
  await git([...noGuess, ...args], { cwd, env: identityEnvironment(author) });
}
