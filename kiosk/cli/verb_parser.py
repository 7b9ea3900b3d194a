"""The grammar of one verb of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any


class VerbParser(argparse.ArgumentParser):
    """The grammar of a verb: its options stand before, between and after its words."""

    _sorting = False

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: Any = None
    ) -> tuple[Any, list[str]]:
        """What was understood, and the words that were not."""
        # argparse sorts the options out by asking this method again, once without the words; a verb
        # with verbs below it has none to sort.
        if self._sorting or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        self._sorting = True
        try:
            understood, rest = self.parse_known_intermixed_args(args, namespace)
        finally:
            self._sorting = False
        # An unknown option keeps the words after it from their place; it alone is to blame.
        return understood, [word for word in rest if word.startswith("-")] or rest
