/** The members of `T` without `undefined` in their types: each is there with a value, or absent. */
export type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The object without members that are `undefined`, so that they don't hide what is merged under them. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Defined<T>;
}
