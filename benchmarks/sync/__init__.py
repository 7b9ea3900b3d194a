"""What the exchange costs: latency, rates, a fleet at work, the windows, and a peer beside it."""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.measure import Line, table

QUICK = "--quick"


def main(wanted: Sequence[str]) -> bool:
    """Run the parts named, or all; whether every limit was kept. `--quick` only checks that."""
    from benchmarks.sync import gui, latency, live, peer, rates

    quick = QUICK in wanted
    logging.getLogger("kiosk").setLevel(logging.ERROR)
    sizes = rates.Sizes(600, 20_000, 600) if quick else rates.Sizes()
    parts: dict[str, tuple[str, Callable[[Path], list[Line]]]] = {
        "latency": (
            "Latency from store to store",
            lambda folder: latency.run(folder, 30 if quick else 300),
        ),
        "rates": ("Push, apply, pull", lambda folder: rates.run(folder, sizes)),
        "live": (
            "A fleet at work",
            lambda folder: live.run(folder, 6 if quick else 60, 2 if quick else live.SITES),
        ),
        "gui": (
            "The windows meanwhile",
            lambda folder: gui.run(folder, 10_000 if quick else 50_000),
        ),
        "peer": (
            "A peer on the same machine",
            lambda folder: peer.run(folder, 30 if quick else 300, 2_000 if quick else 20_000),
        ),
    }
    kept = True
    for name, (title, part) in parts.items():
        if {name} & set(wanted) or not set(wanted) & parts.keys():
            with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
                kept &= table(title, part(Path(folder)))
    return kept
