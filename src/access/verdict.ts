import type { KeyGrant } from "./key-store.ts";

/** What was found out about who calls. */
export type Verdict =
  | { readonly is: "caller"; readonly grant: KeyGrant }
  /** No credential, one that is none of ours, or one that was good until it expired. */
  | { readonly is: "nobody"; readonly why: "missing" | "wrong" | "expired" }
  /** A good token that lacks a scope. */
  | { readonly is: "scope" }
  /** Whoever could say is out of reach. */
  | { readonly is: "unchecked" };
