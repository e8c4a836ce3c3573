/** Replaces secrets from the moment on at which they are named. */
export class Masks {
  readonly #values = new Set<string>();

  constructor(secrets: readonly string[]) {
    for (const secret of secrets) this.add(secret);
  }

  /** Each line of a value is a secret, too; empty ones would be everywhere. */
  add(value: string): void {
    for (const line of [value, ...value.split(/\r?\n/)]) {
      if (line.trim() !== "") this.#values.add(line);
    }
  }

  apply(text: string): string {
    // The longest first: one secret may be the beginning of another.
    const values = [...this.#values].toSorted((a, b) => b.length - a.length);
    return values.reduce((masked, value) => masked.replaceAll(value, "***"), text);
  }
}
