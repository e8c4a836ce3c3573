const start = /\bexport\s+const\s+meta\s*=\s*\{/;

/**
 * The name that a workflow gives itself in `export const meta = {name: "…", description: "…"}`. Undefined when it lacks
 * one of the two; then the client lists no workflow. The code is searched, never run.
 */
export function workflowName(code: string): string | undefined {
  const found = start.exec(code);
  if (found === null) return undefined;
  const literal = objectFrom(code.slice(found.index + found[0].length - 1));
  const description = member(literal, "description");
  return description === undefined || description === "" ? undefined : member(literal, "name");
}

/** The text of an object literal up to the brace that closes it; strings are stepped over. */
function objectFrom(code: string): string {
  let depth = 0;
  let quote = "";
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at]!;
    if (quote !== "") {
      if (sign === "\\") at += 1;
      else if (sign === quote) quote = "";
    } else if (sign === '"' || sign === "'" || sign === "`") quote = sign;
    else if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0) return code.slice(0, at + 1);
    }
  }
  return code;
}

function member(literal: string, key: string): string | undefined {
  const pattern = new RegExp(`[{,]\\s*(["']?)${key}\\1\\s*:\\s*(["'\`])((?:\\\\.|(?!\\2)[^\\\\])*)\\2`, "s");
  return pattern.exec(literal)?.[3]?.replaceAll(/\\(.)/gs, "$1");
}
