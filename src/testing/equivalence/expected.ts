/** Why a cell is expected to differ. */
export interface Difference {
  readonly component: string;
  readonly event: string;
  readonly why: string;
  /** Whether only words differ, so that the thin client has to do what the probe is about all the same. @default false */
  readonly isWording?: boolean;
}

const wording =
  "the same decision and reason; the client's frame around it names the handler, which here is the proxy's tool";
const onTheHost = "it runs on the host, not on the caller's machine";

/** Every cell that differs, the same for each plugin that has it. All others have to be equal. */
export const differences: readonly Difference[] = [
  row("server *", "listed by its name", "the proxy's one server stands for all of the plugin's"),
  row("server *", "sees: seesCallersFiles", onTheHost),
  row("server *", "sees: hasProjectVariable", `${onTheHost}: there is no project to name in CLAUDE_PROJECT_DIR`),
  row("server *", "sees: seesCallersVariable", `${onTheHost}: what it needs of an environment is given there`),
  row("server *", "sees: client", "its peer is the proxy, which names itself"),
  row("server *", "sees: capabilities", "the proxy offers sampling too, for callers whose client has it"),
  wordingRow("tool *", "resources", "the client names the server that a resource came from, which is the proxy's"),
  wordingRow(
    "hook SessionStart",
    "added context",
    "the same note; plain output travels as JSON, which the client introduces in other words",
  ),
  wordingRow("hook PreToolUse", "deny by exit code 2", wording),
  wordingRow("hook PostToolUse", "block", wording),
  wordingRow("hook Stop", "block: one more turn", wording),
  row("hook PreToolUse", "sees: seesCallersFiles", onTheHost),
  row("hook PreToolUse", "sees: seesCallersVariable", onTheHost),
];

function row(component: string, event: string, why: string): Difference {
  return { component, event, why };
}

function wordingRow(component: string, event: string, why: string): Difference {
  return { ...row(component, event, why), isWording: true };
}

/** What is expected of this cell; undefined where it has to be equal. `*` stands for any name. */
export function expectedDifference(component: string, event: string): Difference | undefined {
  const meets = (pattern: string) =>
    pattern.endsWith("*") ? component.startsWith(pattern.slice(0, -1)) : component === pattern;
  return differences.find((one) => meets(one.component) && one.event === event);
}
