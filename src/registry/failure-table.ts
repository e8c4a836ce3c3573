import { ghcrFailures } from "./ghcr.ts";
import { asWhom, type FailureRow, isAnonymous, isRefusal, quoted, type Trouble, verbs } from "./trouble.ts";
import { waitText } from "./waits.ts";

const says = ({ said, codes }: Trouble, pattern: RegExp) =>
  pattern.test(said) || codes.some((one) => pattern.test(one));
const has = ({ codes }: Trouble, ...any: string[]) => any.some((one) => codes.includes(one));
const isPush = ({ doing }: Trouble) => ["preflight", "upload", "put-manifest"].includes(doing);
const again = "Try again; look at the registry's status page when it stays.";

/** No answer, or one that is none of a registry. */
const wire: readonly FailureRow[] = [
  {
    name: "digest-wrong",
    code: "REGISTRY_FAILED",
    when: (t) => t.fault === "digest-wrong" || t.fault === "size-wrong" || has(t, "DIGEST_INVALID", "SIZE_INVALID"),
    problem: (t) =>
      t.fault === undefined
        ? `${t.registry} got other bytes than were announced.${quoted(t)}`
        : `${t.name}: ${t.detail ?? "the content is another one than was asked for"}.`,
    fix: (t) =>
      t.fault === undefined
        ? "Try again: something on the way changes what is sent, or a file changed meanwhile."
        : "Try again. When it stays, the registry or a proxy before it gives out wrong content: do not use it.",
  },
  {
    name: "redirect-refused",
    code: "REGISTRY_FAILED",
    when: (t) => t.fault === "redirect-refused" || t.fault === "redirect-endless" || t.network?.kind === "forbidden",
    problem: (t) => `${t.registry} sends on to where nothing is fetched from: ${t.detail ?? t.network?.message ?? ""}.`,
    fix: () => "Check the registry's name. Whoever runs it has to set its public address right.",
  },
  {
    name: "tls",
    code: "REGISTRY_FAILED",
    when: (t) => t.network?.kind === "tls",
    problem: (t) => `${t.registry} can't be trusted: it ${t.network?.message}.`,
    fix: () =>
      "Set NODE_EXTRA_CA_CERTS to the file with its certificate authority. A registry without encryption has to be named with --insecure-registry.",
  },
  {
    name: "unreachable",
    code: "REGISTRY_FAILED",
    when: (t) => t.network !== undefined,
    problem: (t) => `${t.registry} could not be asked: it ${t.network?.message}.`,
    fix: (t) =>
      t.network?.kind === "unknown-host"
        ? "Check its name, and that this machine has a network."
        : "See that it runs and that this machine can reach it, then try again.",
  },
  {
    name: "not-a-registry",
    code: "REGISTRY_FAILED",
    when: (t) =>
      t.fault === "not-a-registry" ||
      t.fault === "manifest-wrong" ||
      (t.page && !isRefusal(t) && (t.status ?? 0) < 500),
    problem: (t) => `${t.registry} does not answer as a registry: ${t.detail ?? "it sent a web page"}.`,
    fix: () =>
      "Check the host (it must speak the OCI Distribution API below /v2/), and whether a proxy or login page stands before it.",
  },
];

/** Who asks, and how often. */
const callers: readonly FailureRow[] = [
  {
    name: "rate-limited",
    code: "REGISTRY_FAILED",
    when: (t) => t.status === 429 || has(t, "TOOMANYREQUESTS") || (t.status === 403 && says(t, /rate limit/i)),
    problem: (t) => `${t.registry} takes no more requests at the moment (asked ${asWhom(t)}).${quoted(t)}`,
    fix: (t) => {
      const wait = t.waitMs === undefined ? "Wait some minutes" : `Wait ${waitText(t.waitMs)}`;
      return `${wait} and start again${isAnonymous(t) ? "; log in, which allows more" : ""}.`;
    },
  },
  {
    name: "storage-full",
    code: "REGISTRY_FAILED",
    when: (t) => t.status === 507 || says(t, /no space left|quota|insufficient storage|storage (?:limit|is full)/i),
    problem: (t) => `${t.registry} has no room for ${t.name}.${quoted(t)}`,
    fix: () => "Delete old versions there, or have its storage or quota made larger.",
  },
  {
    name: "login-wrong",
    code: "REGISTRY_DENIED",
    when: (t) => t.status === 401 && !isAnonymous(t) && !t.withToken,
    problem: (t) => `${t.registry} does not know the user or password from ${t.found?.source}.${quoted(t)}`,
    fix: (t) => `Log in again (docker login ${t.registry}), or give a credential that has not run out.`,
  },
  {
    name: "login-missing",
    code: "REGISTRY_DENIED",
    when: (t) => isRefusal(t) && isAnonymous(t),
    problem: (t) =>
      `${t.registry} wants a login to ${verbs[t.doing]} ${t.name} (asked ${asWhom(t)})${isPush(t) ? "" : ", or there is no such repository"}.${quoted(t)}`,
    fix: (t) => `Check the name, then log in with docker login ${t.registry}, or give a user and password.`,
  },
  {
    name: "denied",
    code: "REGISTRY_DENIED",
    when: (t) => isRefusal(t) || has(t, "DENIED", "UNAUTHORIZED"),
    problem: (t) =>
      `${t.registry} does not let this user ${verbs[t.doing]} ${t.name}, or there is no such repository (asked ${asWhom(t)}).${quoted(t)}`,
    fix: () => "Check the name; give the user the right in the registry, or use another credential.",
  },
];

/** What was sent. */
const contents: readonly FailureRow[] = [
  {
    name: "tag-immutable",
    code: "REGISTRY_FAILED",
    when: (t) => t.doing === "put-manifest" && says(t, /immutable|already.?exists|TAG_INVALID/i),
    problem: (t) => `${t.registry} does not let the tag of ${t.name} be moved.${quoted(t)}`,
    fix: () => "Use a tag that is not there yet, or allow tags to be moved in the registry.",
  },
  {
    name: "media-type-rejected",
    code: "REGISTRY_FAILED",
    when: (t) =>
      t.doing === "put-manifest" && (t.status === 415 || says(t, /media.?type|content.?type|unsupported manifest/i)),
    problem: (t) => `${t.registry} takes no image of this format.${quoted(t)}`,
    fix: () => "Push with the Docker format (--format docker): older registries don't know the OCI one.",
  },
  {
    name: "blob-unknown",
    code: "REGISTRY_FAILED",
    when: (t) => has(t, "BLOB_UNKNOWN", "MANIFEST_BLOB_UNKNOWN") || (t.doing === "read-blob" && t.status === 404),
    problem: (t) => `${t.name} lacks a part of the image that should be there.${quoted(t)}`,
    fix: (t) =>
      t.doing === "read-blob"
        ? "Push the image again from where it is whole; the registry has lost or deleted a layer."
        : "Start the push again: the registry has not kept what it took, or deleted it meanwhile.",
  },
  {
    name: "name-invalid",
    code: "REGISTRY_FAILED",
    when: (t) => has(t, "NAME_INVALID"),
    problem: (t) => `${t.registry} takes no repository by the name of ${t.name}.${quoted(t)}`,
    fix: () => "Many registries want two parts, such as host/owner/name, or the project to be made first.",
  },
  {
    name: "upload-lost",
    code: "REGISTRY_FAILED",
    when: (t) => t.doing === "upload" && (has(t, "BLOB_UPLOAD_UNKNOWN", "BLOB_UPLOAD_INVALID") || t.status === 416),
    problem: (t) => `${t.registry} lost the upload while it ran.${quoted(t)}`,
    fix: () => "Start the push again. When it stays: several servers behind one name have to share their state.",
  },
  {
    name: "manifest-rejected",
    code: "REGISTRY_FAILED",
    when: (t) => has(t, "MANIFEST_INVALID", "MANIFEST_UNVERIFIED"),
    problem: (t) => `${t.registry} takes no such image description.${quoted(t)}`,
    fix: () => "Push with the Docker format (--format docker), or to a registry of OCI Distribution 1.1.",
  },
  {
    name: "too-large",
    code: "REGISTRY_FAILED",
    when: (t) => t.status === 413,
    problem: (t) => `${t.registry}, or a proxy before it, takes no body of that size, nor in pieces.`,
    fix: () => "Have its limit made larger, or make the layer smaller.",
  },
];

/** The rest, down to the row that holds always. */
const rest: readonly FailureRow[] = [
  {
    name: "read-only",
    code: "REGISTRY_FAILED",
    when: (t) => t.status === 405 || has(t, "UNSUPPORTED"),
    problem: (t) => `${t.registry} does not do what is needed to ${verbs[t.doing]} ${t.name}.${quoted(t)}`,
    fix: () => "Is it a mirror, or set to read-only? Push to a registry that takes pushes.",
  },
  {
    name: "missing-or-unauthorised",
    code: "REGISTRY_FAILED",
    when: (t) => t.status === 404,
    problem: (t) => `${t.name} does not exist, or may not be seen (asked ${asWhom(t)}).${quoted(t)}`,
    fix: () => "Check the name; registries say the same of what is private, so check the credential as well.",
  },
  {
    name: "too-slow-upload",
    code: "REGISTRY_FAILED",
    when: (t) => t.status === 408,
    problem: (t) => `${t.registry} gave up waiting for what is sent to ${t.name}.`,
    fix: () => "Push over a faster line, or make the layer smaller.",
  },
  {
    name: "server-error",
    code: "REGISTRY_FAILED",
    when: (t) => (t.status ?? 0) >= 500,
    problem: (t) => `${t.registry} failed (status ${t.status}), also when asked again.${quoted(t)}`,
    fix: () => again,
  },
  {
    name: "answer-unexpected",
    code: "REGISTRY_FAILED",
    when: () => true,
    problem: (t) =>
      `${t.registry} gave an answer that does not fit (status ${t.status}) to the wish to ${verbs[t.doing]} ${t.name}.${quoted(t)}`,
    fix: () => again,
  },
];

/** Every way a registry can fail, in the order in which it is looked for. */
export const failureTable: readonly FailureRow[] = [...ghcrFailures, ...wire, ...callers, ...contents, ...rest];
