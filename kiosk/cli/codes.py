"""Exit codes of the command line; stable, people automate with them."""

DONE = 0
BUG = 1
USAGE = 2
REFUSED = 3
TROUBLE = 4
UNREAD = 141
"""Whoever read the output has left: what a shell shows for a program that SIGPIPE ended."""
