#!/bin/sh
# Exit code 2 refuses the tool call; what stands on stderr is the reason.
if grep -qE '"command": ?"([^"]*[;&| ])?rm ' -; then
  echo "Move files to the trash instead of deleting them." >&2
  exit 2
fi
