"""Exit codes of the command line; stable, people automate with them."""

DONE = 0
BUG = 1
USAGE = 2
REFUSED = 3
TROUBLE = 4
