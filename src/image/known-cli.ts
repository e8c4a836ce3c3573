// Written by `node scripts/cli-digests.ts`.
import type { CliPackage } from "./cli-package.ts";
import type { Platform } from "./layers.ts";

export interface KnownCli {
  readonly version: string;
  readonly packages: Readonly<Record<Platform, Omit<CliPackage, "version" | "platform">>>;
}

/** Claude Code's tarballs in npm's registry, of the version that this package is tested with. */
export const knownCli: KnownCli = {
  version: "2.1.330",
  packages: {
    "linux/amd64": {
      integrity: "sha512-9Gn+V7DtJ8M1nztP9CeDVl9g3RtrepI7rOFTyPRRnZe8D6zebIHKmC7OvBauucuAP0X0k85SDN/LPVZyjsGezQ==",
      digest: "sha256:40ff30c5768723958032132065e6fcdd1e2dc3a2b3ff9a0bf36c6620ef1c40ef",
      size: 175385311,
      diffId: "sha256:55732994c507193ec3ecadd7f9cbadd7a9d779b0818d517be313f9c47a379309",
    },
    "linux/arm64": {
      integrity: "sha512-V4yanAY5EA5UpwwRPtjSfqDbNqAlUJeVn3NYZw2AgmRHjdpSsLtHAzbxRXfkAnbjwTXzE0uedjQxUY02ARPcsA==",
      digest: "sha256:5460d42c696670f4fd2a7ec619719edda14a576b28ee3c289b348ade96efbf6d",
      size: 176189557,
      diffId: "sha256:5d83e14128825ea664900f5550082dc64ea1f78c8cd4ddd6243de8eb5b142755",
    },
  },
};
