import { expect, test } from "vitest";
import { credentialText } from "./credential-text.ts";

test("says where a credential is from, or why there is none, and never what it is", () => {
  const credential = { kind: "password", username: "me", password: "s3cr3t" } as const;
  expect(credentialText("r.example", { credential, source: "GITHUB_TOKEN" })).toBe(
    "r.example: credential from GITHUB_TOKEN.",
  );
  expect(credentialText("r.example", { source: "docker-credential-x failed" })).toBe(
    "r.example: no credential (docker-credential-x failed).",
  );
});
