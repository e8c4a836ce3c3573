/** One part of a summary; those of a greater weight are left out first. */
export interface Part {
  readonly text: string;
  /** 0: never left out. */
  readonly weight: number;
}

/** The runner drops a summary of more than 1 MiB as a whole; some room is left for what the toolkit adds. */
export const maxSummaryBytes = 1_048_576 - 4_096;

/**
 * The parts in their order, as many as there is room for: first all of the greatest weight go, the largest before the
 * others, then those of the next one. `max` is in bytes of UTF-8. Says so where anything was left out.
 */
export function summaryOf(parts: readonly Part[], max = maxSummaryBytes): string {
  const left = new Set(parts);
  const size = ({ text }: Part) => Buffer.byteLength(text) + 2;
  const notice = "\n\nSome details have no room here: the output `report` names a file with all of them.\n";
  let bytes = parts.reduce((sum, part) => sum + size(part), 0);
  const heaviest = parts.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || size(b) - size(a));
  for (const part of heaviest) {
    if (bytes <= max) break;
    left.delete(part);
    bytes -= size(part) - (left.size + 1 === parts.length ? Buffer.byteLength(notice) : 0);
  }
  const text = [...left].map((part) => part.text).join("\n\n");
  const whole = left.size === parts.length ? text : text + notice;
  return Buffer.byteLength(whole) <= max ? `${whole}\n` : cut(whole, max);
}

/** What can't be left out is cut at the end of a line. */
function cut(text: string, max: number): string {
  const kept = new TextDecoder().decode(new TextEncoder().encode(text).slice(0, max - 64));
  return `${kept.slice(0, kept.lastIndexOf("\n") + 1)}\n… cut here: see the output report.\n`;
}
