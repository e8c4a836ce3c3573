import { expect, test } from "vitest";
import { requireImageEach } from "./images.ts";
import { parseInputs } from "./inputs.ts";

const outcome = (name: string) => ({ folder: name, name, rows: [], notes: [] });
const digest = `sha256:${"a".repeat(64)}`;

function required(names: readonly string[], inputs: Readonly<Record<string, string>>): void {
  const env = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  requireImageEach(names.map(outcome), parseInputs(Object.fromEntries(env) as Record<string, string>));
}

test.each([
  [{ image: "ghcr.io/acme/all" }, "`image` has to hold {plugin}"],
  [{ endpoint: "https://plugins.example.com/all" }, "`endpoint` has to hold {plugin}."],
  [{ image: "ghcr.io/acme/{plugin}", build: "none", digest }, "`digest` is that of one image."],
] as [Record<string, string>, string][])("two plugins with %j", (inputs, said) => {
  expect(() => required(["one", "two"], inputs)).toThrow(said);
  expect(() => required(["one"], inputs)).not.toThrow();
});

test("each may have its own", () => {
  const inputs = { image: "ghcr.io/acme/{plugin}", endpoint: "https://plugins.example.com/{plugin}" };
  expect(() => required(["one", "two"], inputs)).not.toThrow();
  expect(() => required(["one", "two"], {})).not.toThrow();
});
