"""One command of `./handoff` a file."""
