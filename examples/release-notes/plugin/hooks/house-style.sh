#!/bin/sh
# What a SessionStart hook prints is added to the conversation.
cat <<'TEXT'
House style for release notes: plain words, active voice, the reader is "you", breaking changes first.
TEXT
