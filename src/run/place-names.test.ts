import { expect, test } from "vitest";
import { placeNames } from "./place-names.ts";

const places = placeNames(["/tmp", "/private/var/t m.p"], "/srv/plugins/plug");
const run = "/tmp/bazaar-run-Ab12Cd";

test.each([
  [`Fixed ${run}/workspace/src/a.ts:12.`, "Fixed src/a.ts:12."],
  [`Look at ${run}/workspace. Then go on.`, "Look at .. Then go on."],
  [`cd ${run}/workspace && npm test`, "cd . && npm test"],
  [`ls "${run}/workspace/" and '${run}/workspace/.env'`, "ls \"./\" and '.env'"],
  ["/private/var/t m.p/bazaar-run-zzzzzz/workspace/x y", "x y"],
  [`${run}/context/git/diff.patch`, "[context]/git/diff.patch"],
  [`${run}/config/projects/x and ${run}`, "[run]/config/projects/x and [run]"],
  [`${run}/workspace.bak ${run}/workspace2/a`, "[run]/workspace.bak [run]/workspace2/a"],
  ["file:///tmp/bazaar-run-Ab12Cd/workspace/a", "file://a"],
  ["/srv/plugins/plug/skills/s/SKILL.md, /srv/plugins/plug", "[plugin]/skills/s/SKILL.md, [plugin]"],
  [
    "/srv/plugins/plugged /srv/plugins/plug-in x/srv/plugins/plug",
    "/srv/plugins/plugged /srv/plugins/plug-in x/srv/plugins/plug",
  ],
  [
    "/tmp/bazaar-run-Ab12Cde/workspace/a /tmp/other/bazaar-run-Ab12Cd",
    "/tmp/bazaar-run-Ab12Cde/workspace/a /tmp/other/bazaar-run-Ab12Cd",
  ],
])("%s", (text, expected) => {
  expect(places.named(text)).toBe(expected);
});

test("a plugin's folder of one name is a path only where something follows", () => {
  const short = placeNames(["/tmp"], "/plugin");
  expect(short.named("Type /plugin to see /plugin/agents/a.md in src/plugin/b")).toBe(
    "Type /plugin to see [plugin]/agents/a.md in src/plugin/b",
  );
});
