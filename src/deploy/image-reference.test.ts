import { expect, test } from "vitest";
import { imageReference } from "./image-reference.ts";

const digest = `sha256:${"0a".repeat(32)}`;

test.each([`ghcr.io/acme/x@${digest}`, `127.0.0.1:5000/acme/x:1.0@${digest}`, `[::1]:5000/x@${digest}`, `x@${digest}`])(
  "%s names what runs",
  (text) => {
    expect(imageReference(text)).toBe(text);
  },
);

test("a tag does only where that is said", () => {
  expect(() => imageReference("ghcr.io/acme/x:1.0")).toThrow(/without its digest.*--allow-tag/s);
  expect(imageReference("ghcr.io/acme/x:1.0", true)).toBe("ghcr.io/acme/x:1.0");
  expect(() => imageReference("ghcr.io/acme/x", true)).toThrow("without its digest");
});

test.each([
  "",
  "GHCR.io/Acme/X@" + digest,
  `ghcr.io/acme/x@sha256:${"0".repeat(63)}`,
  `ghcr.io/acme/x@${digest}\n  privileged: true`,
  `ghcr.io/acme/x:\${TAG}@${digest}`,
  `https://ghcr.io/acme/x@${digest}`,
  `{{ .Values.x }}@${digest}`,
  `${"a/".repeat(2_000)}x@${digest}`,
])("%j is refused", (text) => {
  expect(() => imageReference(text, true)).toThrow("is no reference to an image");
});
