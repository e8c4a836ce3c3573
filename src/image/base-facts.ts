/** What is known of the base that an image stands on. */
export interface BaseFacts {
  /** How it is called in findings, e.g. its reference. */
  readonly name: string;
  /** Names of programs on its PATH. @default unknown */
  readonly commands?: ReadonlySet<string>;
  /** Its C library. @default unknown */
  readonly libc?: Libc;
}

export interface Libc {
  readonly name: "glibc" | "musl";
  /** E.g. `2.36`. */
  readonly version: string;
}

/** Label of a base that lists programs on its PATH, with blanks between. */
export const commandsLabel = "claude-bazaar.base.commands";
/** Label of a base that names its C library, e.g. `glibc 2.36`. */
export const libcLabel = "claude-bazaar.base.libc";

/**
 * Programs of the open base: Debian 12's required packages, git, Node (without npm) and tini. Programs that
 * administrate a system are not listed: no server starts them.
 */
export const openBaseCommands: readonly string[] =
  `apt arch awk b2sum base32 base64 basename basenc bash cat chcon chgrp chmod chown cksum clear cmp comm cp csplit cut
dash date dd df diff diff3 dir dircolors dirname dnsdomainname domainname dpkg du echo egrep env expand expr factor
fallocate false fgrep find flock fmt fold getent getopt git grep groups gunzip gzexe gzip head hostid hostname iconv id
install join link ln locale logger logname ls mawk md5sum mkdir mkfifo mknod mktemp more mv namei nice nl node nohup
nproc numfmt od paste pathchk perl pidof pr printenv printf ptx pwd rbash readlink realpath renice reset rev rgrep rm
rmdir runcon sdiff sed seq setsid sh sha1sum sha224sum sha256sum sha384sum sha512sum shred shuf sleep sort split stat
stdbuf stty sync tabs tac tail tar tee test timeout tini touch tput tr true truncate tset tsort tty uname uncompress
unexpand uniq unlink vdir wc whereis which xargs yes zcat zcmp zdiff zegrep zfgrep zforce zgrep zless zmore znew`.split(
    /\s+/,
  );

/** C library of the open base. */
export const openBaseLibc: Libc = { name: "glibc", version: "2.36" };

/** Labels that the open base carries. */
export const openBaseLabels: Readonly<Record<string, string>> = {
  [commandsLabel]: openBaseCommands.join(" "),
  [libcLabel]: `${openBaseLibc.name} ${openBaseLibc.version}`,
};

/** What a base's labels say, and the configuration's `image.commands`, which come on top of them. */
export function baseFacts(
  name: string,
  labels: Readonly<Record<string, string>> = {},
  commands: readonly string[] = [],
): BaseFacts {
  const listed = [...(labels[commandsLabel] ?? "").split(/\s+/), ...commands].filter((one) => one !== "");
  const [, libc, version] = /^(glibc|musl) (\d{1,4}\.\d{1,4}(?:\.\d{1,4})?)$/.exec(labels[libcLabel] ?? "") ?? [];
  return {
    name,
    ...(listed.length === 0 ? {} : { commands: new Set(listed) }),
    ...(libc === undefined || version === undefined
      ? {}
      : { libc: { name: libc === "musl" ? "musl" : "glibc", version } }),
  };
}
