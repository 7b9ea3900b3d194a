"""Exit codes of the command line; stable, people automate with them."""

DONE = 0
BUG = 1
USAGE = 2
REFUSED = 3
TROUBLE = 4
UNREAD = 141
"""Whoever read the output has left: what a shell shows for a program that SIGPIPE ended."""

RESTART = 75
"""A window wants to be started anew at once; nothing went wrong (EX_TEMPFAIL of sysexits.h)."""
KEPT_RUNNING = "KIOSK_KEPT_RUNNING"
"""What is set in the environment of a window by whoever starts it again when it asks for that.

No window ends with RESTART without it: nothing would bring it back.
"""
