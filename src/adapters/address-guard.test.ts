import { describe, expect, test } from "vitest";
import { addressGuard, addressKind } from "./address-guard.ts";

const words = (text: string) => text.trim().split(/\s+/);
const refused = expect.objectContaining({ code: "ADDRESS_FORBIDDEN" });

describe("addressKind", () => {
  test.each(["8.8.8.8", "93.184.215.14", "2606:4700:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"])(
    "%s is public",
    (address) => {
      expect(addressKind(address)).toBe("public");
    },
  );

  test.each(
    words(`
      127.0.0.1 127.8.9.1 ::1 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1
      100.64.0.1 100.127.255.255 fc00::1 fd12:3456::1
      ::ffff:127.0.0.1 ::ffff:7f00:1 0:0:0:0:0:ffff:10.0.0.1 64:ff9b::7f00:1 64:ff9b::10.0.0.1
    `),
  )("%s is private", (address) => {
    expect(addressKind(address)).toBe("private");
  });

  const clouds = words(`
    169.254.169.254 fd00:ec2::254 FD00:EC2:0::0254 fd20:ce::254 100.100.100.200 168.63.129.16
    192.0.0.192 ::ffff:169.254.169.254 ::ffff:a9fe:a9fe 64:ff9b::a9fe:a9fe 64:ff9b::169.254.169.254
  `);
  const nobodys = words(`
    169.254.0.1 fe80::1 fe80::1%eth0 fec0::1 224.0.0.1 239.255.255.250 ff02::1
    0.0.0.0 0.1.2.3 :: 255.255.255.255 240.0.0.1 198.18.0.1 192.0.2.1 2001:db8::1 100::1 5f00::1 4000::1 1::1
  `);
  /** 6to4, Teredo, SIIT, compatible, a network's own translator. */
  const dressed = words(`
    2002:7f00:1:: 2002:a9fe:a9fe::1 2001:0:7f00:1:: ::ffff:0:127.0.0.1 ::7f00:1 64:ff9b:1::7f00:1
  `);
  test("attack 12: metadata of clouds is special, in every spelling", () => {
    expect(clouds.filter((address) => addressKind(address) !== "special")).toEqual([]);
  });

  test.each([...nobodys, ...dressed, "", "nonsense", "1.2.3", "::ffff:999.1.1.1"])("%s is special", (address) => {
    expect(addressKind(address)).toBe("special");
  });
});

describe("addressGuard", () => {
  test("public addresses always, others never", () => {
    const guard = addressGuard();
    guard.check("8.8.8.8", "dns.google", 443);
    for (const address of words("127.0.0.1 10.1.2.3 ::1 169.254.169.254 0.0.0.0 ::ffff:127.0.0.1")) {
      expect(() => guard.check(address, "a.example", 443)).toThrow(refused);
    }
  });

  test("says which host, and not which address its name led to", () => {
    const check = () => addressGuard().check("10.9.8.7", "db.corp.example", 443);
    expect(check).toThrow(/^db\.corp\.example is an address of this machine or its network/);
    expect(check).not.toThrow(/10\.9/);
  });

  test.each<[entry: string, address: string, host: string, port: number]>([
    ["10.1.2.3", "10.1.2.3", "x.example", 80],
    ["10.1.0.0/16", "10.1.9.9", "x.example", 80],
    ["10.1.0.0/16", "::ffff:10.1.9.9", "x.example", 80],
    ["fd12::/16", "fd12::9", "x.example", 80],
    ["db.corp.example", "10.1.2.3", "db.corp.example", 80],
    ["DB.Corp.Example.", "10.1.2.3", "db.corp.example.", 80],
    ["127.0.0.1:8080", "127.0.0.1", "127.0.0.1", 8080],
    ["localhost:80", "127.0.0.1", "localhost", 80],
    ["[::1]:8080", "::1", "::1", 8080],
    ["::1", "::1", "::1", 1],
    ["münchen.example", "10.0.0.1", "xn--mnchen-3ya.example", 443],
  ])("%s opens %s as %s:%i", (entry, address, host, port) => {
    expect(() => addressGuard([entry]).check(address, host, port)).not.toThrow();
  });

  test.each<[entry: string, address: string, host: string, port: number]>([
    ["10.1.2.3", "10.1.2.4", "x.example", 80],
    ["10.1.0.0/16", "10.2.0.1", "x.example", 80],
    ["db.corp.example", "10.1.2.3", "db.corp.example.evil.example", 80],
    ["db.corp.example", "10.1.2.3", "other.example", 80],
    ["127.0.0.1:8080", "127.0.0.1", "127.0.0.1", 8081],
    ["localhost:80", "127.0.0.1", "localhost", 81],
  ])("%s does not open %s as %s:%i", (entry, address, host, port) => {
    expect(() => addressGuard([entry]).check(address, host, port)).toThrow(refused);
  });

  test("attack 12: a name or a network never opens metadata; only the address itself does", () => {
    for (const entry of ["169.254.0.0/16", "0.0.0.0/0", "metadata.example", "fd00::/8", "::/0"]) {
      const guard = addressGuard([entry]);
      for (const address of ["169.254.169.254", "fd00:ec2::254", "0.0.0.0"]) {
        expect(() => guard.check(address, "metadata.example", 80)).toThrow(refused);
      }
    }
    addressGuard(["169.254.169.254"]).check("169.254.169.254", "169.254.169.254", 80);
  });

  test.each(["", "a/b", "user@host", "10.0.0.0/99", "*.example", "http://x", "a b", "host:99999", "host:"])(
    "%j is no entry",
    (entry) => {
      expect(() => addressGuard([entry])).toThrow(expect.objectContaining({ code: "OPTION_INVALID" }));
    },
  );

  test("plain http is for hosts that are named", () => {
    const check = (url: string, ...allowed: string[]) => addressGuard(allowed).checkUrl(new URL(url));
    check("https://mcp.example/mcp");
    check("http://localhost:81/mcp", "localhost:81");
    check("http://10.1.2.3/mcp", "10.1.0.0/16");
    check("http://2130706433/", "127.0.0.1");
    check("http://legacy.example/", "legacy.example");
    for (const url of [
      "http://mcp.example/mcp",
      "ftp://localhost/",
      "file:///etc/passwd",
      "https://a:b@mcp.example/",
    ]) {
      expect(() => check(url, "localhost")).toThrow(refused);
    }
    expect(() => check("http://localhost:82/", "localhost:81")).toThrow(refused);
    // To allow the host would not help.
    const fix = "Leave them out of the URL.";
    expect(() => check("https://a:b@mcp.example/", "mcp.example")).toThrow(expect.objectContaining({ fix }));
  });
});
