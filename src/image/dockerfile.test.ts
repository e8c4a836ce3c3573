import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DockerfileParser } from "dockerfile-ast";
import { validate, ValidationSeverity } from "dockerfile-utils";
import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { openBaseLabels } from "./base-facts.ts";
import { dockerfileOf } from "./dockerfile.ts";
import { runtimeConfig } from "./runtime.ts";

// Dockerfiles as a parser that is not ours reads them.

const settings = { deprecatedMaintainer: ValidationSeverity.ERROR, instructionCasing: ValidationSeverity.ERROR };
const problemsOf = (text: string) => validate(text, settings).map(({ message, range }) => [range.start.line, message]);
const archives = ["layers/0.tar.gz", "layers/1.tar.gz"];

const argumentsOf = (text: string, keyword: string) =>
  DockerfileParser.parse(text)
    .getInstructions()
    .filter((one) => one.getKeyword() === keyword)
    .map((one) => one.getArgumentsContent());

const labelsOf = (text: string) =>
  DockerfileParser.parse(text)
    .getInstructions()
    .filter((one) => one.getKeyword() === "LABEL")
    .flatMap((one) =>
      (one as unknown as { getProperties(): { getName(): string; getValue(): string }[] }).getProperties(),
    )
    .map((pair): [string, string] => [pair.getName(), pair.getValue()]);

const base = readFileSync(join(import.meta.dirname, "../../docker/Dockerfile"), "utf8");

test("the open base's Dockerfile has no problem", () => {
  expect(problemsOf(base)).toEqual([]);
});

test("the open base says of itself what an appended image says", () => {
  expect(JSON.parse(argumentsOf(base, "ENTRYPOINT")[0]!)).toEqual(runtimeConfig.Entrypoint);
  expect(JSON.parse(argumentsOf(base, "CMD")[0]!)).toEqual(runtimeConfig.Cmd);
  expect(argumentsOf(base, "USER")).toEqual([runtimeConfig.User]);
  expect(argumentsOf(base, "WORKDIR")).toEqual([runtimeConfig.WorkingDir]);
  expect(argumentsOf(base, "STOPSIGNAL")).toEqual([runtimeConfig.StopSignal]);
  expect(argumentsOf(base, "EXPOSE")).toEqual(["3000"]);
  const [ours, generated] = [base, dockerfileOf({ base: "b", archives, labels: {} })].map((text) =>
    argumentsOf(text, "HEALTHCHECK")[0]!.replaceAll(" ", ""),
  );
  expect(ours).toBe(generated);
  expect(argumentsOf(base, "ENV")[0]!.split(" ")).toEqual(
    expect.arrayContaining(runtimeConfig.Env.filter((line) => !line.startsWith("PATH="))),
  );
});

test("the open base carries the labels that plugins are checked against", () => {
  const labels = Object.fromEntries(labelsOf(base).map(([name, value]) => [name, value.replaceAll(/\s+/g, " ")]));
  expect(labels).toMatchObject(openBaseLabels);
});

test("a generated one has no problem, with and without packages", () => {
  const labels = { "org.opencontainers.image.title": "x" };
  expect(problemsOf(dockerfileOf({ base: "debian:bookworm-slim", archives, labels }))).toEqual([]);
  const text = dockerfileOf({ base: "debian:bookworm-slim", packages: ["python3", "ffmpeg"], archives, labels });
  expect(problemsOf(text)).toEqual([]);
  expect(text).toContain("--no-install-recommends ffmpeg python3 ");
  expect(argumentsOf(text, "USER")).toEqual(["0:0", "1000:1000"]);
});

test.each(["python3; rm -rf /", "$(id)", "-y", "", "a b", "x\nRUN id", "Python", "../x", "a=1;2"])(
  "%j is refused as a package",
  (name) => {
    expect(() => dockerfileOf({ base: "b", packages: [name], archives, labels: {} })).toThrow(
      "no name of a Debian package",
    );
  },
);

test.each(["", "-x", "debian\nRUN id", "debian AS x", "$BASE", "a b"])("%j is refused as a base", (name) => {
  expect(() => dockerfileOf({ base: name, archives, labels: {} })).toThrow("can't be the name of a base image");
});

test("no label breaks out of its line", () => {
  assert(
    property(string({ unit: "binary" }), string({ unit: "grapheme" }), (one, two) => {
      const text = dockerfileOf({ base: "b", archives, labels: { a: one, b: `${two}\\`, c: '"\nRUN id\n' } });
      const plain = dockerfileOf({ base: "b", archives, labels: { a: "", b: "", c: "" } });
      const keywords = (all: string) =>
        DockerfileParser.parse(all)
          .getInstructions()
          .map((each) => each.getKeyword());
      expect(keywords(text)).toEqual(keywords(plain));
    }),
  );
});
