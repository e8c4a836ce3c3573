import * as v from "valibot";
import { isJsonObject } from "../core/json.ts";
import { mustBe } from "./schema-issue.ts";

// What valibot lacks, or reads otherwise than the client does. Every sentence goes on after the field's name.

/** A number that JSON can hold: 1e999 is none. */
export const number = v.custom<number>(Number.isFinite, mustBe("number"));

/** An object, which may hold more than the entries. To valibot alone a list is an object, too. */
export function object<const Entries extends v.ObjectEntries>(entries: Entries): Fields<Entries> {
  return v.pipe(v.custom<FieldsOf<Entries>>(isJsonObject, mustBe("object")), v.object(entries));
}

type FieldsOf<Entries extends v.ObjectEntries> = v.InferInput<v.ObjectSchema<Entries, undefined>>;
type Fields<Entries extends v.ObjectEntries> = v.GenericSchema<FieldsOf<Entries>>;

/** An object with nothing but the entries. Unlike valibot's own it goes on to the checks behind it after an unknown key. */
export function strictObject<const Entries extends v.ObjectEntries>(entries: Entries): Fields<Entries> {
  const schema = object(entries);
  return v.lazy((input) => v.pipe(schema, v.rawCheck<FieldsOf<Entries>>(unknownKey(input, entries))));
}

function unknownKey(input: unknown, entries: v.ObjectEntries): (context: { addIssue: AddIssue }) => void {
  const key = isJsonObject(input) ? Object.keys(input).find((one) => !Object.hasOwn(entries, one)) : undefined;
  return ({ addIssue }) => {
    if (key !== undefined) addIssue({ message: "is not known here", path: [step(input, key)] });
  };
}

type AddIssue = v.RawCheckContext<unknown>["addIssue"];

function step(input: unknown, key: string): v.UnknownPathItem {
  return { type: "unknown", origin: "key", input, key, value: undefined };
}

export interface KeyForm {
  readonly form: RegExp;
  /** About a key of another form; its value is not looked at. */
  readonly problem: string;
}

/**
 * An object of any keys to values of one kind. valibot's own passes over `constructor` and `prototype`; `__proto__` is
 * passed over here, too, as the client does.
 */
export function record(value: v.GenericSchema, keys?: KeyForm): v.GenericSchema<Record<string, unknown>> {
  const wrong = v.custom(() => false, keys?.problem);
  const schemaOf = (key: string) => (keys === undefined || keys.form.test(key) ? value : wrong);
  return v.lazy((input) => {
    const names = isJsonObject(input) ? Object.keys(input).filter((key) => key !== "__proto__") : [];
    const entries: Record<string, v.GenericSchema> = {};
    for (const name of names) entries[name] = schemaOf(name);
    return object(entries);
  });
}

export function oneOf<const Texts extends readonly string[]>(...texts: Texts) {
  return v.picklist(texts, `must be one of ${texts.map((one) => JSON.stringify(one)).join(", ")}`);
}

/** A text or list with something in it. */
export function filled<Value>() {
  return sized<Value>(({ length }) => length > 0, "must not be empty");
}

/** Of a text its code points count: a pair of surrogates is one. */
export function atMost<Value>(most: number) {
  const fits = (value: Sized) => value.length <= most || (value.length <= 2 * most && Array.from(value).length <= most);
  return sized<Value>(fits, tooMany(most));
}

/** A list of so many items; of a longer one nothing but its length is told. */
export function shortList(item: v.GenericSchema, most: number) {
  const fits = (value: unknown) => !Array.isArray(value) || value.length <= most;
  return v.pipe(v.custom(fits, tooMany(most)), v.array(item), atMost(most));
}

function tooMany(most: number): string {
  return `must have at most ${most}`;
}

type Sized = string | readonly unknown[];

/** Speaks up beside a wrong type, too, as the client does: a list where a text belongs can be empty besides. */
function sized<Value>(fits: (value: Sized) => boolean, message: string) {
  return v.rawCheck<Value>(({ dataset: { value }, addIssue }) => {
    if ((typeof value === "string" || Array.isArray(value)) && !fits(value)) addIssue({ message });
  });
}

export const filledText = v.pipe(v.string(), filled());

export const positive = v.pipe(
  number,
  v.check((value) => value > 0, "must be over 0"),
);

/** A whole number from `least` on. */
export function whole(least: number) {
  return v.pipe(
    number,
    v.check((value) => Number.isSafeInteger(value) && value >= least, `must be a whole number from ${least} on`),
  );
}

/** As the client reads it: with blanks around it, too. */
export const url = v.pipe(
  v.string(),
  v.check((value) => URL.canParse(value.trim()), "must be a whole URL, with https://"),
);
