import type { WriteStream } from "node:tty";
import { styleText } from "node:util";

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

/** What a text is laid out for: how wide a line may be, and whether it has colours. */
export interface Terminal {
  /** Columns; `Infinity` where it is no terminal, so that pipes and logs get whole lines. */
  readonly width: number;
  readonly style: (style: Style, text: string) => string;
}

/** Without colours and without an end of the line. */
export const plainTerminal: Terminal = { width: Infinity, style: (_style, text) => text };

/**
 * As the stream is: colours on a TTY only, or where FORCE_COLOR asks for them; none where NO_COLOR is set and not empty,
 * which wins over FORCE_COLOR.
 */
export function terminalOf(stream: WriteStream, env: NodeJS.ProcessEnv = process.env): Terminal {
  // Node's own styleText lets FORCE_COLOR win.
  const plain = (env["NO_COLOR"] ?? "") !== "";
  return {
    width: stream.isTTY ? Math.max(40, stream.columns) : Infinity,
    style: plain ? plainTerminal.style : (style, text) => styleText(style, text, { stream }),
  };
}
