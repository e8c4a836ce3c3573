import { expect, test } from "vitest";
import { privateKeysIn } from "./private-keys.ts";

// Put together here, so that no scanner takes this file for a leak.
const header = (what: string) => `-----BEGIN ${what}-----`;
const pem = header("PRIVATE KEY");
const base64 = "MC4CAQAwBQYDK2VwBCIEIK3Zb9QxW7uR0fTj2mYv8pL5sNcH1dGa6eKoX4iBtJzV";
const rsa = `${base64}\n${Array.from(base64).toReversed().join("")}`;

test.each([
  ["whole", `${pem}\n${base64}\n`],
  ["of 32 bytes and nothing around them", `${pem}\n${base64.slice(0, 43)}=\n`],
  ["on one line", `${pem}${base64}-----END PRIVATE KEY-----`],
  ["with blanks for line breaks", `KEY="${pem} ${rsa.replace("\n", " ")}"`],
  ["in JSON", JSON.stringify({ key: `${pem}\n${rsa}\n` })],
  ["in JSON in JSON", JSON.stringify(JSON.stringify({ key: `${pem}\n${rsa}\n` }))],
  ["as texts that a program puts together", `"${pem}\\n" +\n  "${rsa.replace("\n", '\\n" +\n  "')}"`],
  ["in a list", `["${pem}", "${base64}"]`],
  ["in a comment", `# ${pem}\n# ${rsa.replace("\n", "\n# ")}`],
  ["in YAML", `key: |\n    ${pem}\n    ${rsa.replace("\n", "\n    ")}`],
  ["that is encrypted", `${header("RSA PRIVATE KEY")}\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00FF\n\n${rsa}`],
  ["of OpenSSH", `${header("OPENSSH PRIVATE KEY")}\r\n${rsa}`],
  ["of PGP", `${header("PGP PRIVATE KEY BLOCK")}\nVersion: 1\n\n${rsa}`],
  ["of ssh.com", `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "x"\n${rsa}`],
  ["of PuTTY", `PuTTY-User-Key-File-3: ssh-ed25519\nPrivate-Lines: 1\n${base64}\n`],
])("a key %s", (_title, text) => {
  expect(privateKeysIn(`first\n${text}`)).toEqual([text.startsWith("PuTTY") || text.startsWith("key: |") ? 3 : 2]);
});

test.each([
  ["a header alone", pem],
  ["a header in a sentence", `A key begins with ${pem} and then goes on with many words of which none is a key.`],
  ["dots for the key", `${pem}\\n...\\n-----END PRIVATE KEY-----`],
  ["a key without its middle", `${pem}\n${base64}...\n-----END`],
  ["a key that goes on with dots", `${pem}\n${base64}\n...\n-----END`],
  ["a word for the key", `${pem}\n${"YOUR_PRIVATE_KEY_GOES_HERE".repeat(3)}\n`],
  ["one letter for the key", `${pem}\n${"A1".repeat(40)}\n`],
  ["a public key", `${header("PUBLIC KEY")}\n${base64}`],
  ["a certificate", `${header("CERTIFICATE")}\n${base64}`],
  ["a program that makes one", `return "${pem}\\n"+n.match(/.{1,64}/g).join("\\n")+"\\n-----END PRIVATE KEY-----"`],
  [
    "a program that looks for one",
    `if(e.indexOf("${pem}")!==0)throw new TypeError("pkcs8 must be a formatted string")`,
  ],
])("no key: %s", (_title, text) => {
  expect(privateKeysIn(text)).toEqual([]);
});

const million = (part: string) => part.repeat(Math.floor(1_000_000 / part.length));

test.each([
  ["headers", million(`${pem}\n`)],
  ["words that go on", `-----BEGIN ${million("A ")}`],
  ["blanks", `${pem}${million(" ")}!`],
  ["fields of blanks", `${pem}\n${million("A: \t\t\t\t")}!`],
  ["headers as fields", million(`A1: ${pem}\n`)],
  ["headers in base64", million(`${pem}AAAA`)],
  ["hyphens", million("-")],
  ["line breaks that are written out", `${pem}${million("\\n")}`],
])("many %s are read in linear time", (_title, text) => {
  const before = performance.now();
  expect(privateKeysIn(text)).toEqual([]);
  expect(performance.now() - before).toBeLessThan(1500);
});
