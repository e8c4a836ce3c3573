const variable =
  /^\$(?:\{(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\}|(CLAUDE_PLUGIN_ROOT|CLAUDE_PLUGIN_DATA|CLAUDE_PROJECT_DIR)\b)/;

/**
 * The first of the client's path variables that stands outside quotes in a shell command, or undefined. A path with a
 * blank splits there into several words.
 */
export function unquotedVariable(command: string): string | undefined {
  let quote = "";
  for (let at = 0; at < command.length; at += 1) {
    const sign = command[at]!;
    if (sign === "\\" && quote !== "'") at += 1;
    else if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "$") {
      const found = variable.exec(command.slice(at, at + 30));
      if (found !== null) return found[1] ?? found[2];
    }
  }
  return undefined;
}
