"""The reception: from the first key of somebody who comes in to the label in their hand."""

from __future__ import annotations

from benchmarks.measure import Line
from benchmarks.reception import arrivals, labels

ARRIVALS = 500


def run(people: int = ARRIVALS) -> list[Line]:
    """So many arrivals through the real window, then labels as a scanner sees them."""
    return [*arrivals.run(people), *labels.run()]
