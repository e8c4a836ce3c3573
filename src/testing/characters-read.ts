const counted = ["slice", "indexOf", "lastIndexOf", "toLowerCase", "startsWith"] as const;
type Counted = (this: string, ...args: unknown[]) => string | number | boolean;

/** Characters that the functions of texts go over meanwhile: a measure that no machine's load changes. */
export function charactersRead(work: () => void): number {
  let sum = 0;
  const texts = String.prototype as unknown as Record<(typeof counted)[number], Counted>;
  const before = counted.map((name) => [name, texts[name]] as const);
  for (const [name, real] of before)
    texts[name] = function (...args) {
      const found = real.apply(this, args);
      sum += read(this, name, args[1], found);
      return found;
    };
  try {
    work();
  } finally {
    for (const [name, real] of before) texts[name] = real;
  }
  return sum;
}

function read(text: string, name: string, start: unknown, found: string | number | boolean): number {
  if (typeof found === "boolean") return 1;
  if (typeof found === "string") return found.length;
  const backwards = name === "lastIndexOf";
  const from = typeof start === "number" ? start : backwards ? text.length : 0;
  return Math.abs((found === -1 ? (backwards ? 0 : text.length) : found) - from);
}
