/** A right on one repository, in the form of the Distribution token specification: `repository:acme/app:pull,push`. */
export type Scope = string;

export function scopeOf(path: string, access: "pull" | "push"): Scope {
  return `repository:${path}:${access === "push" ? "pull,push" : "pull"}`;
}

/** The scopes of a challenge, which are separated by spaces. */
export function scopesIn(text: string | undefined): Scope[] {
  return (text ?? "").split(/\s+/).filter((one) => one !== "");
}

/** Whether what was granted for `held` is enough for all of `wanted`. */
export function covers(held: readonly Scope[], wanted: readonly Scope[]): boolean {
  return wanted.every((one) => held.some((other) => coversOne(other, one)));
}

function coversOne(held: Scope, wanted: Scope): boolean {
  const [has, wants] = [parts(held), parts(wanted)];
  return has.resource === wants.resource && wants.actions.every((action) => has.actions.includes(action));
}

function parts(scope: Scope): { readonly resource: string; readonly actions: readonly string[] } {
  const colon = scope.lastIndexOf(":");
  return { resource: scope.slice(0, Math.max(colon, 0)), actions: scope.slice(colon + 1).split(",") };
}

/** Both lists in this order, what is covered by an earlier one left out. Some servers read the first scope only. */
export function joined(first: readonly Scope[], then: readonly Scope[]): Scope[] {
  const all: Scope[] = [];
  for (const one of [...first, ...then]) if (!covers(all, [one])) all.push(one);
  return all;
}
