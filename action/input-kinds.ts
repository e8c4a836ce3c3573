/** How the text of one input becomes its value. */
export interface InputKind<Value> {
  /** The text that stands where the input is empty, as in action.yml. @default "" (none) */
  readonly fallback: string;
  /** The value of a text without blanks around it; throws an `InputProblem`. */
  parse(text: string): Value;
}

/** What is wrong with one input, as the end of a sentence that begins with its name. */
export class InputProblem extends Error {}

type TextOr<Fallback extends string> = Fallback extends "" ? string | undefined : string;

/** Any text; undefined where there is none. With `form` only what it matches; `wants` says in words what that is. */
export function text<Fallback extends string = "">(
  fallback: Fallback = "" as Fallback,
  form?: RegExp,
  wants = "",
): InputKind<TextOr<Fallback>> {
  return {
    fallback,
    parse(given) {
      if (given !== "" && form?.test(given) === false) throw new InputProblem(`has to be ${wants}`);
      return (given === "" ? undefined : given) as TextOr<Fallback>;
    },
  };
}

/** One of some words. */
export function choice<const Word extends string>(words: readonly Word[], fallback: Word): InputKind<Word> {
  return {
    fallback,
    parse(given) {
      const known = words.find((word) => word === given);
      if (known === undefined) throw new InputProblem(`has to be ${listed(words)}`);
      return known;
    },
  };
}

/** One of some words, or none. */
export function optionalChoice<const Word extends string>(words: readonly Word[]): InputKind<Word | undefined> {
  return {
    fallback: "",
    parse(given) {
      const known = words.find((word) => word === given);
      if (known === undefined && given !== "") throw new InputProblem(`has to be ${listed(words)}, or empty`);
      return known;
    },
  };
}

/** `true` or `false`, as YAML writes them: https://yaml.org/spec/1.2.2/#10212-boolean */
export function flag(fallback: boolean): InputKind<boolean> {
  return {
    fallback: String(fallback),
    parse(given) {
      if (/^(?:true|True|TRUE)$/.test(given)) return true;
      if (/^(?:false|False|FALSE)$/.test(given)) return false;
      throw new InputProblem("has to be true or false");
    },
  };
}

/** A whole number in decimal digits, from `least` to `most`. */
export function whole(least: number, most: number, fallback: number): InputKind<number> {
  return {
    fallback: String(fallback),
    parse(given) {
      const number = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
      if (!(number >= least && number <= most)) throw new InputProblem(`has to be a number from ${least} to ${most}`);
      return number;
    },
  };
}

/** One value per line; empty lines and those that begin with # say nothing. */
export function lines(fallback = ""): InputKind<readonly string[]> {
  return { fallback, parse: (given) => partsOf(given, /\r?\n/).filter((line) => !line.startsWith("#")) };
}

/** Values with commas or line breaks between them, each once; with `form` each has to match. */
export function list(form?: RegExp, wants = ""): InputKind<readonly string[]> {
  return {
    fallback: "",
    parse(given) {
      const values = [...new Set(partsOf(given, /[,\r\n]+/))];
      if (values.some((value) => form?.test(value) === false)) throw new InputProblem(`has to name ${wants}`);
      return values;
    },
  };
}

function partsOf(given: string, between: RegExp): string[] {
  return given
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** `a, b or c`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
