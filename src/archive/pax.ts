/**
 * One record of a PAX header: its own length in decimal, a blank, `key=value`, a line break. The length counts its own
 * digits, so a value that makes it one digit longer moves it again.
 */
export function paxRecord(key: string, value: string): Uint8Array {
  const rest = new TextEncoder().encode(` ${key}=${value}\n`);
  let length = rest.length + String(rest.length).length;
  while (rest.length + String(length).length !== length) length = rest.length + String(length).length;
  const digits = new TextEncoder().encode(String(length));
  const record = new Uint8Array(length);
  record.set(digits);
  record.set(rest, digits.length);
  return record;
}
