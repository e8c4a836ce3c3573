/** Words of git and of servers that ask for a login; GitHub says the same of what does not exist. */
const login =
  /could not read (?:Username|Password)|Authentication failed|terminal prompts disabled|error: 40[13]|status 40[13]|npm \w+ failed: (?:E401|E403|ENEEDAUTH)/i;

/** Whether a remote's answer asks for a login, or refuses the one that was given. */
export function asksForLogin(problem: string): boolean {
  return login.test(problem);
}
