import { expect, test } from "vitest";
import { fileOf } from "./file-tree.ts";
import { reasonToLeaveOut } from "./never-out.ts";

const reason = (text: string) => reasonToLeaveOut("notes.txt", fileOf(new TextEncoder().encode(text)));
const begin = "-----BEGIN RSA PRIVATE KEY-----";
const base64 = "MIIEowIBAAKCAQEA".repeat(8);

test.each([
  ["in PEM", `${begin}\n${base64}\n`],
  ["of OpenSSH, with a text before and CRLF", `mine:\r\n-----BEGIN OPENSSH PRIVATE KEY-----\r\n${base64}\r\n`],
  ["of no algorithm", `-----BEGIN PRIVATE KEY-----\n${base64}`],
  [
    "that is encrypted, with fields",
    `${begin}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-256-CBC,00112233445566778899AABBCCDDEEFF\n\n${base64}`,
  ],
  [
    "of PGP, with fields and CRLF",
    `-----BEGIN PGP PRIVATE KEY BLOCK-----\r\nVersion: 1\r\nComment: x\r\n\r\n${base64}`,
  ],
  ["behind a header that has none", `${begin}\nsee below\n${begin}\n${base64}`],
])("a key %s is no text about keys", (_title, text) => {
  expect(reason(text)).toBe("holds a private key");
});

test.each([
  ["a header alone", begin],
  ["a header in a sentence", `A key begins with ${begin} and goes on with base64.`],
  ["a public key", `-----BEGIN PUBLIC KEY-----\n${base64}`],
])("%s is no key", (_title, text) => {
  expect(reason(text)).toBeUndefined();
});

const million = (part: string) => part.repeat(Math.floor(1_000_000 / part.length));

test.each([
  ["fields that could be cut in many ways", `${begin}\n${"a: b: c: ".repeat(30)}!`],
  ["fields on lines", `${begin}\n${million("a: \n")}!`],
  ["fields of blanks", `${begin}\n${million("a: \t\t\t\t")}!`],
  ["many headers", million(`${begin}\n`)],
  ["many headers on one line of fields", million(`${begin} a: `)],
  ["many headers as fields", million(`a: ${begin}\n`)],
  ["words that go on", `-----BEGIN ${million("A ")}`],
  ["blanks that go on", `${begin}${million(" ")}!`],
  ["blanks that go on after fields", `${begin}${million("\na: b\n \n ")}!`],
])("a hostile file of %s is read in linear time", (_title, text) => {
  const before = performance.now();
  expect(reason(text)).toBeUndefined();
  expect(performance.now() - before).toBeLessThan(1500);
});
