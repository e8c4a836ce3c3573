import { compareCodeUnits } from "../../core/text.ts";

type Grants = Readonly<Record<string, "allow" | "required" | "disabled">>;

/** Who may have what; `MarketplacesConfig` has this form. Keys of grants: `*`, `<slug>`, `<slug>/<plugin in its source>`. */
export interface AccessPolicy {
  readonly groups?: Readonly<Record<string, { readonly members: readonly string[]; readonly grants: Grants }>>;
  readonly everyone?: Grants;
  readonly subscribe?: boolean;
}

/** What one caller may have: keys of grants, each list ascending and without repeats. */
export interface Access {
  /** Also what is required. */
  readonly granted: readonly string[];
  readonly required: readonly string[];
  readonly disabled: readonly string[];
  /** What the caller chose; `all` where nobody has to choose. */
  readonly subscribed: readonly string[] | "all";
}

/**
 * What a caller may have: of everyone, and of each group with the caller among its members. Without any group and
 * `everyone`, all is allowed to every caller.
 * @param chosen The caller's own choice; it counts where the policy says `subscribe`.
 */
export function accessOf(policy: AccessPolicy, caller: string, chosen: readonly string[] = []): Access {
  const groups = Object.values(policy.groups ?? {}).filter(({ members }) => members.includes(caller));
  const open: Grants = policy.groups === undefined && policy.everyone === undefined ? { "*": "allow" } : {};
  const grants = [policy.everyone ?? open, ...groups.map((group) => group.grants)].flatMap((one) =>
    Object.entries(one),
  );
  const keys = (...kinds: readonly string[]) =>
    unique(grants.filter(([, kind]) => kinds.includes(kind)).map(([key]) => key));
  return {
    granted: keys("allow", "required"),
    required: keys("required"),
    disabled: keys("disabled"),
    subscribed: policy.subscribe === true ? unique(chosen) : "all",
  };
}

/** A text that is equal for two accesses exactly when they are: what a view is remembered by. */
export function accessKey({ granted, required, disabled, subscribed }: Access): string {
  return JSON.stringify([granted, required, disabled, subscribed]);
}

/** (granted ∩ (subscribed ∪ required)) minus disabled, of one plugin. */
export function isServed(access: Access, slug: string, plugin: string): boolean {
  const covers = (keys: readonly string[]) =>
    keys.some((key) => key === "*" || key === slug || key === `${slug}/${plugin}`);
  const { granted, required, disabled, subscribed } = access;
  const wanted = subscribed === "all" || covers(subscribed) || covers(required);
  return covers(granted) && wanted && !covers(disabled);
}

/** Whether any grant speaks of the plugin, whatever the caller chose. */
export function isGranted({ granted }: Access, slug: string, plugin: string): boolean {
  return granted.some((key) => key === "*" || key === slug || key === `${slug}/${plugin}`);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort(compareCodeUnits);
}
