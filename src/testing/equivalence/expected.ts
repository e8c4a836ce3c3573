/** Why a cell is expected to differ. */
export interface Difference {
  readonly component: string;
  readonly event: string;
  readonly why: string;
}

const wording =
  "the same decision and reason; the client's frame around it names the handler, which here is the proxy's tool";
const onTheHost = "it runs on the host, not on the caller's machine";

/** Every cell that differs, the same for each plugin that has it. All others have to be equal. */
export const differences: readonly Difference[] = [
  row("server *", "listed by its name", "the proxy's one server stands for all of the plugin's"),
  row(
    "server *",
    "alwaysLoad: in the first request",
    "a defect: `alwaysLoad` of the plugin's server is not passed on, so its tools wait for the client's tool search",
  ),
  row("server *", "sees: seesCallersFiles", onTheHost),
  row("server *", "sees: hasProjectVariable", `${onTheHost}: there is no project to name in CLAUDE_PROJECT_DIR`),
  row("server *", "sees: seesCallersVariable", `${onTheHost}: what it needs of an environment is given there`),
  row("server *", "sees: client", "its peer is the proxy, which names itself"),
  row("server *", "sees: capabilities", "the proxy offers sampling too, for callers whose client has it"),
  row("tool *", "resources", "the client names the server that a resource came from, which is the proxy's"),
  row(
    "hook SessionStart",
    "added context",
    "the same note; plain output travels as JSON, which the client introduces in other words",
  ),
  row("hook PreToolUse", "deny by exit code 2", wording),
  row("hook PostToolUse", "block", wording),
  row("hook Stop", "block: one more turn", wording),
  row("hook PreToolUse", "sees: seesCallersFiles", onTheHost),
  row("hook PreToolUse", "sees: seesCallersVariable", onTheHost),
];

function row(component: string, event: string, why: string): Difference {
  return { component, event, why };
}

/** Why this cell differs; undefined where it has to be equal. `*` stands for any name. */
export function whyDifferent(component: string, event: string): string | undefined {
  const meets = (pattern: string) =>
    pattern.endsWith("*") ? component.startsWith(pattern.slice(0, -1)) : component === pattern;
  return differences.find((one) => meets(one.component) && one.event === event)?.why;
}
