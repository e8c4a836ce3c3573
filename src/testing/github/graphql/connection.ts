import { Refusal } from "../refusal.ts";

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page of a list, refused without bounds as GitHub refuses it. */
export function connection<Item>(
  name: string,
  items: readonly Item[],
  page: PageArguments,
  nodeOf: (item: Item) => unknown,
): Record<string, unknown> {
  const size = page.first ?? page.last ?? undefined;
  if (size === undefined) {
    const said = `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`;
    throw new Refusal(200, "MISSING_PAGINATION_BOUNDARIES", said);
  }
  if (size > 100) {
    const said = `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`;
    throw new Refusal(200, "EXCESSIVE_PAGINATION", said);
  }
  const from = page.after === undefined || page.after === null ? 0 : indexOf(page.after) + 1;
  const to = page.before === undefined || page.before === null ? items.length : indexOf(page.before);
  const start = typeof page.first === "number" ? from : Math.max(from, to - size);
  const end = typeof page.first === "number" ? Math.min(to, from + size) : to;
  const nodes = items.slice(start, end).map((item) => nodeOf(item));
  return {
    nodes,
    edges: nodes.map((node, at) => ({ node, cursor: cursorOf(start + at) })),
    totalCount: items.length,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursorOf(start),
      endCursor: nodes.length === 0 ? null : cursorOf(end - 1),
    },
  };
}

function cursorOf(index: number): string {
  return Buffer.from(`cursor:v1:${index}`).toString("base64");
}

function indexOf(cursor: string): number {
  const [, index] = /^cursor:v1:(\d+)$/.exec(Buffer.from(cursor, "base64").toString()) ?? [];
  if (index !== undefined) return Number(index);
  throw new Refusal(200, "INVALID_CURSOR_ARGUMENTS", `\`${cursor}\` does not appear to be a valid cursor.`);
}
