import { simpleCommands } from "../plugin/shell-lines.ts";

/** Programs whose arguments the client checks to lie in the project, as it finds out by itself where they lie. */
const checked = new Set(
  (
    "cat ls head tail find wc stat sort uniq diff file cut paste nl strings hexdump sha256sum " +
    "mkdir rmdir touch rm cp mv tee grep rg sed awk jq"
  ).split(" "),
);

/** Those whose first argument is no path. */
const patterned = new Set(["grep", "rg", "sed", "awk", "jq"]);

const outside = /^(?:~|\/|\$HOME\b|\.\.(?:\/|$))|\/\.\.(?:\/|$)/;

/** Whether a line names a file outside the project where the client minds that, whatever a rule says. */
export function readsOutside(line: string): boolean {
  return simpleCommands(line).some((part) => {
    const [program = "", ...rest] = part.replace(frame, "").replaceAll(redirected, " ").split(/\s+/);
    if (!checked.has(program)) return false;
    const words = rest.map((word) => word.replaceAll(/["']/g, ""));
    const named = words.filter((word) => !/^(?:-|\d+$)/.test(word));
    return (patterned.has(program) ? named.slice(1) : named).some((word) => outside.test(word));
  });
}

/** What stands before a program: words of the shell's, and variables. */
const frame =
  /^(?:(?:do|then|else|elif|if|while|until|!|time|nohup|nice|env|command|timeout \S+|\{|\w+=\S*)\s+|\(\s*)+/;

/** The forms for files read and written have reasons of their own. */
const redirected = /\d?[<>]+&?\s*[^\s<>]+/g;
