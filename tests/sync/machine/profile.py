"""How long the machines may take: a few seconds each time, more where that is asked for."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings


def bounded(examples: int, steps: int = 30) -> settings:
    """So many examples, the same each time; MACHINE=20 makes it twenty times as many, new ones."""
    more = int(os.environ.get("MACHINE", "0"))
    return settings(
        max_examples=examples * (more or 1),
        stateful_step_count=steps,
        deadline=None,
        database=None,
        derandomize=not more,
        suppress_health_check=list(HealthCheck),
    )
