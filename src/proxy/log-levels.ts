/** Levels of log messages, from the least severe on (RFC 5424, as MCP has them). */
export const logLevels = ["debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"] as const;

/** Whether a message of that level is wanted by who wants those from `least` on; undefined: none. */
export function isWanted(level: unknown, least: string | undefined): boolean {
  const at = (name: unknown) => logLevels.findIndex((known) => known === name);
  return least !== undefined && at(level) >= at(least) && at(level) !== -1;
}
