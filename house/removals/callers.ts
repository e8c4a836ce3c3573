import { type Removal, removalsFor } from "../removal.ts";

const guards = "src/proxy/guards.ts";
const route = "src/proxy/route.ts";

/** What stands at the doors of a host and of its broker, and keeps keys where they are. */
export const callerRemovals: readonly Removal[] = [
  ...removalsFor("src/adapters/attacks-callers.system.test.ts", [
    [
      14,
      guards,
      "return { caller, ...(allow",
      'return { caller: headers.get("x-bazaar-user") ?? caller, ...(allow',
      "who calls is told by the key alone",
    ],
    [
      15,
      route,
      "const admitted = await admit(request, isMessage ? patient(guards) : guards, peer);",
      'const admitted = { caller: "c-0" };',
      "with nothing: the host answers 401 on every route",
    ],
    [
      15,
      route,
      "const admitted = await admit(request, { ...guards, maxBodyBytes: maxUploadBody(files.store.limits) }, peer);",
      'const admitted = { caller: "c-0" };',
      "with nothing: the host answers 401 on every route",
    ],
    [
      15,
      "src/proxy/authenticate.ts",
      'bearerToken(request.headers.get("authorization"))',
      'bearerToken(request.headers.get("authorization") ?? `Bearer ${request.headers.get("x-api-key")}`)',
      "with the key in another header",
    ],
    [
      15,
      "src/broker/control.ts",
      "if (!timingSafeEqual(digestOf(given), wanted))",
      "if (wanted.length === 0)",
      "POST /control/runs of the broker is closed",
    ],
    [
      16,
      "src/proxy/authenticate.ts",
      "grants.get(digest) ??",
      "grants.get(keyDigest(token.toLowerCase())) ??",
      "all that are wrong get one answer",
    ],
    [
      16,
      guards,
      'const message = "The key is missing or wrong.',
      'const message = pathname + "The key is wrong.',
      "all that are wrong get one answer",
    ],
    [
      16,
      "src/broker/control.ts",
      'return refusal(401, "The control key is missing or wrong.");',
      'return refusal(401, key.startsWith(given) ? "Nearly." : "Wrong.");',
      "and one answer at the broker",
    ],
    [
      20,
      guards,
      "if (validateOriginHeader(",
      "if (true || validateOriginHeader(",
      "the page https://evil.example may call nothing",
    ],
    [
      20,
      guards,
      "if (allowedHosts === undefined || ",
      "if (true || allowedHosts === undefined || ",
      "a foreign name is refused on every route",
    ],
    [
      20,
      "src/adapters/metrics-server.ts",
      "if (names?.includes(hostname) === false)",
      "if (false)",
      "a foreign name is refused on every route",
    ],
    [
      20,
      "src/broker/broker-handler.ts",
      'if (request.headers.has("origin"))',
      "if (false)",
      "the page https://evil.example may call nothing",
    ],
  ]),
  ...removalsFor("src/proxy/authenticate.test.ts", [
    [16, guards, 'why === "wrong" && address !== undefined ?', "address === null ?", "are answered with 429"],
    [16, guards, 'why === "wrong" && address', "address", "is told so for ever"],
  ]),
  ...removalsFor("src/adapters/key-file.test.ts", [
    [
      17,
      "src/adapters/key-file.ts",
      "keys = byDigest(content.keys);",
      "keys = new Map([...keys, ...byDigest(content.keys)]);",
      "attack 17",
    ],
    [17, "src/adapters/key-file.ts", "if (!rests) return;", "", "that is being written"],
    [
      17,
      "src/adapters/edit-key-file.ts",
      "const sha256 = keyDigest(key);",
      "const sha256 = key;",
      "that only their maker gets",
    ],
  ]),
  ...removalsFor("src/proxy/oauth.test.ts", [
    [18, "src/proxy/oauth.ts", "audience: [...audiences],", "", "attack 18"],
    [18, "src/proxy/oauth.ts", "issuer: options.issuer,", "", "attack 18"],
    [18, "src/proxy/oauth.ts", "algorithms: [...algorithms],", "", "attack 18"],
    [18, "src/proxy/oauth.ts", 'requiredClaims: ["exp", "iss", "aud"],', "", "without an end"],
    [18, "src/proxy/oauth.ts", '|| payload["cnf"] !== undefined', "", "bound to another's key"],
    [18, "src/proxy/oauth.ts", "if (!isAccessToken(protectedHeader.typ) ||", "if (", "that is a logout"],
  ]),
  ...removalsFor("src/adapters/attacks-keys.system.test.ts", [
    [
      14,
      "src/adapters/model-access.ts",
      "? callersKey(options.modelKey) : undefined;",
      "? callersKey(options.modelKey) : options.modelKey;",
      "attack 14",
    ],
    [
      14,
      "src/adapters/model-access.ts",
      "credential: byok ? undefined : credentialOf(env),",
      "credential: credentialOf(env),",
      "attack 14",
      [
        {
          file: "src/adapters/model-access.ts",
          from: "setup.access.byok ? callersKey(options.modelKey)",
          to: "setup.access.byok ? options.modelKey",
        },
      ],
    ],
    [
      17,
      "src/cli/serve-text.ts",
      'made ?? "<one of your keys>"',
      "options.keys?.[0]",
      "thin client, image, records, log and state",
    ],
    [
      17,
      "src/adapters/model-access.ts",
      "options.onModelTrouble?.(redactAll(trouble, secrets))",
      "options.onModelTrouble?.(trouble)",
      "thin client, image, records, log and state",
    ],
    [
      17,
      "src/core/never-out.ts",
      'if (isSecretName(name)) return "usually holds secrets";',
      "",
      "thin client, image, records, log and state",
    ],
    [
      17,
      "src/thin-client/credential-check.ts",
      ".length > 0) files.forEach(refuseSecrets);",
      ".length > 0) files.slice(files.length).forEach(refuseSecrets);",
      "a thin client that would hold one is not made",
    ],
    [18, "src/broker/headers.ts", "upward.test(name)", 'name !== "x-api-key"', "attack 18"],
    [18, "src/run/environment.ts", "PATH LANG LC_ALL LC_CTYPE TZ", "PATH LANG LC_ALL TZ BAZAAR_KEYS", "attack 18"],
    [
      18,
      "src/proxy/authenticate.ts",
      "if (grant !== undefined) return ofKey(grant);",
      'return ofKey(grant ?? { caller: "c-0" });',
      "attack 18",
    ],
  ]),
];
