"""Who is inside by a lasting badge, to tell whether a visitor is one of them."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.visits.namesakes import folded


class Inside:
    """The names of holders of lasting badges who are in the building."""

    def __init__(self, people: Iterable[tuple[str, str]]) -> None:
        self._companies: dict[tuple[str, ...], set[str]] = {}
        for name, company in people:
            self._companies.setdefault(_words(name), set()).add(folded(company))

    def has(self, names: Iterable[str], company: str) -> bool:
        """Whether a visitor of that name is one of them.

        Another company is another person: whoever is left out here is not called over outside.
        """
        found = self._companies.get(_words(" ".join(names)), set())
        ours = folded(company)
        return ours in found if ours else bool(found)


def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted(folded(name).split()))
