/** What git says, private keys, and git's names of contents. */
export const contextPart = String.raw`
# What git says about the change, as files beside the project; names that are never sent are left out of it.
write_context() {
  mkdir -p c/git
  safe_git diff-index -z --name-only --ignore-submodules=all HEAD 2>/dev/null | tr '\n\000' '\001\n' | find_keys
  for glob in $secret_names; do printf ':(top,exclude,glob,icase)**/%s\n' "$glob"; done >away
  for glob in $secret_folders; do printf ':(top,exclude,glob,icase)**/%s/**\n' "$glob"; done >>away
  { printf ':/\n'; cat away; sed 's/^/:(top,exclude,literal)/' keys; } | tr '\n' '\000' >spec
  xargs -0 git --no-pager -c "include.path=$work/safe" -C "$root" diff HEAD --no-ext-diff --no-textconv --no-color \
    --no-renames --ignore-submodules=all -- <spec >c/git/diff.patch 2>/dev/null
  xargs -0 git --no-pager -c "include.path=$work/safe" -C "$root" status --porcelain=v1 -b --no-renames \
    --ignore-submodules=all -- <spec >c/git/status.txt 2>/dev/null
  safe_git log -20 --no-show-signature --no-color --no-decorate --date=iso >c/git/log.txt 2>/dev/null
  safe_git symbolic-ref -q --short HEAD >c/git/branch.txt 2>/dev/null || safe_git rev-parse --short HEAD >c/git/branch.txt 2>/dev/null
  safe_git remote >c/git/remotes.txt 2>/dev/null
  if grep -q -e "$key_line" c/git/diff.patch; then echo "Left out: it holds a private key." >c/git/diff.patch; fi
  for file in diff.patch status.txt log.txt branch.txt remotes.txt; do
    [ "$(wc -c <c/git/$file)" -gt 1048576 ] || continue
    dd if=c/git/$file of=cut bs=1024 count=1024 2>/dev/null
    printf '\n[cut after 1 MB]\n' >>cut
    mv cut c/git/$file
  done
}

# Files that hold a private key itself, of the paths on standard input: onto keys.
find_keys() {
  tr '\n' '\000' | (cd "$root" && xargs -0 sh -c 'exec grep -l -e "$0" -- "$@"' "$key_line" /dev/null) >suspects 2>/dev/null
  while IFS= read -r file; do
    [ "$file" != /dev/null ] && awk "$key_body" <"$root/$file" && printf '%s\n' "$file"
  done <suspects >>keys
}

# unhashed (MODE PATH) into hashed (MODE HASH PATH); git's name of a content, whatever the project's git uses.
hash_files() {
  sed 's:^[0-9]* :./:' unhashed |
    (cd "$root" && GIT_DIR=$work/none GIT_DEFAULT_HASH=sha1 git hash-object --no-filters --stdin-paths) >hashes 2>git-error ||
    deny "the project changed while it was read. Call again."
  awk 'FILENAME == "hashes" { hash[FNR] = $0; next } { print substr($0, 1, 7) hash[FNR] substr($0, 7) }' hashes unhashed >hashed
  : >hashed-context
  if [ -d c ]; then
    (cd c/git && GIT_DIR=$work/none GIT_DEFAULT_HASH=sha1 git hash-object --no-filters diff.patch status.txt log.txt branch.txt \
      remotes.txt) >hashes || deny "git can't read what it wrote."
    awk 'BEGIN { split("diff.patch status.txt log.txt branch.txt remotes.txt", file, " ") }
      { print "c 100644 " $0 " git/" file[NR] }' hashes >hashed-context
  fi
}
`;
