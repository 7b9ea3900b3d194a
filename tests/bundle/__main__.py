"""`python -m tests.bundle SYSTEM`: what `make package` made, installed and used as at a site.

SYSTEM is "linux" (a bare Debian root) or "wine"; each is a module with a `main(arguments)`.
"""

from __future__ import annotations

import sys
from importlib import import_module

SYSTEMS = ("linux", "wine")


def main(arguments: list[str]) -> int:
    """Try one system."""
    if not arguments or arguments[0] not in SYSTEMS:
        print(f"python -m tests.bundle {'|'.join(SYSTEMS)} [OPTIONS]", file=sys.stderr)
        return 2
    return int(import_module(f"tests.bundle.{arguments[0]}").main(arguments[1:]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
