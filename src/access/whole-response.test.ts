import { expect, test } from "vitest";
import { WholeResponse } from "./whole-response.ts";

const make = () => new WholeResponse('{"ü":1}', { status: 201, headers: { "content-type": "application/json" } });

test("is a response like any other for who reads it", async () => {
  expect(make()).toBeInstanceOf(Response);
  expect(await make().text()).toBe('{"ü":1}');
  expect(await make().json()).toEqual({ ü: 1 });
  expect(new Uint8Array(await make().arrayBuffer())).toEqual(make().whole);
  expect(await make().bytes()).toEqual(make().whole);
  const { size, type } = await make().blob();
  expect([size, type]).toEqual([make().whole.length, "application/json"]);
  const given = new Response(make().body, make());
  expect([given.status, given.headers.get("content-type"), await given.text()]).toEqual([
    201,
    "application/json",
    '{"ü":1}',
  ]);
});

test("is read once, and a copy of it once more", async () => {
  const response = make();
  const copy = response.clone();
  expect([response.bodyUsed, await response.text(), response.bodyUsed]).toEqual([false, '{"ü":1}', true]);
  await expect(response.text()).rejects.toThrow(TypeError);
  expect(() => response.clone()).toThrow(TypeError);
  expect([copy.status, await copy.text()]).toEqual([201, '{"ü":1}']);
});
