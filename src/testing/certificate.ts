import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Paths of a key and of the certificate that it signed itself, for one host and two days, in that folder. Needs `openssl`. */
export function certificateFor(host: string, folder: string): { readonly key: string; readonly cert: string } {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const names = ["-subj", `/CN=${host}`, "-addext", `subjectAltName=DNS:${host}`];
  const kind = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"];
  execFileSync("openssl", ["req", ...kind, ...names, "-keyout", key, "-out", cert], { stdio: "ignore" });
  return { key, cert };
}
