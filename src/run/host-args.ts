import { hostServerConfig } from "./host-channel.ts";

/** How a run is tied to its host; what is secret lies in a file, since a process list is readable by all. */
export interface HostLink {
  /** `--append-system-prompt-file`. */
  readonly promptFile: string;
  /** The client's session; it is written only where a run may ask, in the run's own config folder. @default not written */
  readonly session?: ClientSession;
}

export interface ClientSession {
  /** UUID of our making: what the client's output says of it, a plugin's script may have written. */
  readonly id: string;
  /** Whether it goes on. */
  readonly resumed: boolean;
}

/** Arguments beside those of `clientArgs`. */
export function hostArgs(link: HostLink): string[] {
  return [
    "--mcp-config",
    hostServerConfig,
    "--append-system-prompt-file",
    link.promptFile,
    ...sessionArgs(link.session),
  ];
}

function sessionArgs(session: ClientSession | undefined): string[] {
  if (session === undefined) return ["--no-session-persistence"];
  return [session.resumed ? "--resume" : "--session-id", session.id];
}
