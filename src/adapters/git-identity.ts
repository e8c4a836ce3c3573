import type { Person } from "../publish/ports.ts";
import { failed, gitText, tryGit } from "./git.ts";

/** Without this git makes up a user from the login and the machine's name. */
const noGuess = ["-c", "user.useConfigOnly=true"];

const roles = ["AUTHOR", "COMMITTER"] as const;
type Role = (typeof roles)[number];

/** Environment that makes `author` both author and committer; empty for git's own configuration. */
export function identityEnvironment(author: Person | undefined): Record<string, string> {
  if (author === undefined) return {};
  const { name, email } = author;
  if (/[<>\n\0]/.test(name + email) || name.trim() === "" || email.trim() === "")
    throw failed(["commit"], `"${name} <${email}>" is no author that git takes (empty ident)`);
  return Object.assign({}, ...roles.map((role) => variables(role, author))) as Record<string, string>;
}

/**
 * Environment for a commit: by `author`, else as git is configured, else by `fallback`. A machine of a CI service has no
 * identity configured, and a publish must not fail for that.
 */
export async function commitEnvironment(
  cwd: string,
  author: Person | undefined,
  fallback: Person | undefined,
): Promise<Record<string, string>> {
  if (author !== undefined || fallback === undefined) return identityEnvironment(author);
  const env: Record<string, string> = {};
  for (const role of roles) {
    const { exitCode } = await tryGit([...noGuess, "var", `GIT_${role}_IDENT`], { cwd });
    if (exitCode !== 0) Object.assign(env, variables(role, fallback));
  }
  return env;
}

/** `Name <email>` as git will write it with this environment. Rejects with GIT_FAILED when nobody is configured. */
export async function identityLine(cwd: string, env: Readonly<Record<string, string>>, role: Role): Promise<string> {
  const line = await gitText([...noGuess, "var", `GIT_${role}_IDENT`], { cwd, env });
  return line.slice(0, line.lastIndexOf(">") + 1);
}

/** Arguments of a git command that makes a commit. */
export function committing(args: readonly string[]): string[] {
  return [...noGuess, ...args];
}

function variables(role: Role, { name, email }: Person): Record<string, string> {
  return { [`GIT_${role}_NAME`]: name, [`GIT_${role}_EMAIL`]: email };
}
