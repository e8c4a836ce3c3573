import { afterEach, beforeEach, expect, test } from "vitest";
import { terminalOf } from "./terminal.ts";

const environment = { ...process.env };
beforeEach(() => {
  delete process.env["NO_COLOR"];
  process.env["FORCE_COLOR"] = "1";
});
afterEach(() => {
  process.env = { ...environment };
});

const bold = () => terminalOf(process.stdout).style("bold", "x");

test("FORCE_COLOR brings colours, and NO_COLOR wins over it unless it is empty", () => {
  expect(bold()).toBe("\u001b[1mx\u001b[22m");
  process.env["NO_COLOR"] = "";
  expect(bold()).toBe("\u001b[1mx\u001b[22m");
  process.env["NO_COLOR"] = "1";
  expect(bold()).toBe("x");
});
