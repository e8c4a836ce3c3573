import type { BuildStatus, BuildStep } from "./buildkit.ts";

/** Lines of a step's words that an error repeats. */
const lastLines = 20;

/** What failed in a build. */
export interface FailedStep {
  /** E.g. `[2/5] RUN make`. */
  readonly name: string;
  /** What its command wrote last. */
  readonly words: readonly string[];
}

interface Told {
  readonly name: string;
  readonly words: string[];
  /** By stream: how its last line begins, which has no end yet. */
  readonly open: Map<number, { readonly decoder: InstanceType<typeof TextDecoder>; text: string }>;
  isTold: boolean;
}

/**
 * Turns what BuildKit tells into lines: each step by its name when it begins, and what its command writes. Steps go on side
 * by side; where words of another step follow, its name stands before them again.
 */
export class BuildSteps {
  readonly #steps = new Map<string, Told>();
  #last: Told | undefined;
  #failed: Told | undefined;

  /** The step that failed first. */
  get failed(): FailedStep | undefined {
    return this.#failed && { name: this.#failed.name, words: this.#failed.words };
  }

  lines({ steps, logs, warnings }: BuildStatus): string[] {
    const known = steps.map((step) => [step, this.#stepOf(step)] as const);
    return [
      ...known.flatMap(([step, told]) => this.#begun(step, told)),
      ...logs.flatMap(({ step, stream, bytes }) => this.#words(step, stream, bytes)),
      ...known.flatMap(([step, told]) => this.#ended(step, told)),
      ...warnings.map((text) => `warning: ${text}`),
    ];
  }

  #stepOf({ digest, name }: BuildStep): Told {
    const known = this.#steps.get(digest);
    if (known !== undefined) return known;
    const made: Told = { name, words: [], open: new Map(), isTold: false };
    this.#steps.set(digest, made);
    return made;
  }

  #begun({ started, cached }: BuildStep, told: Told): string[] {
    if (!started || cached || told.isTold) return [];
    return this.#head(told);
  }

  #head(told: Told, more = ""): string[] {
    told.isTold = true;
    this.#last = told;
    return [`${told.name}${more}`];
  }

  #words(digest: string, stream: number, bytes: Uint8Array): string[] {
    const told = this.#steps.get(digest);
    if (told === undefined) return [];
    const open = told.open.get(stream) ?? { decoder: new TextDecoder(), text: "" };
    told.open.set(stream, open);
    const lines = `${open.text}${open.decoder.decode(bytes, { stream: true })}`.split(/\r*\n/);
    open.text = lines.pop() ?? "";
    return this.#said(told, lines);
  }

  #said(told: Told, lines: readonly string[]): string[] {
    // Of a line that a program wrote over and over, the last state counts.
    const said = lines.map((line) => line.slice(line.lastIndexOf("\r") + 1)).filter((line) => line.trim() !== "");
    if (said.length === 0) return [];
    told.words.push(...said);
    told.words.splice(0, told.words.length - lastLines);
    const head = this.#last === told ? [] : this.#head(told);
    return [...head, ...said.map((line) => `  ${line}`)];
  }

  #ended({ completed, cached, error }: BuildStep, told: Told): string[] {
    if (!completed) return [];
    const rest = [...told.open.values()].map(({ decoder, text }) => text + decoder.decode());
    told.open.clear();
    const said = this.#said(told, rest);
    if (error !== "") this.#failed ??= told;
    return cached && !told.isTold ? this.#head(told, " (cached)") : said;
  }
}
