"""How long the machines may take: a few seconds each time, more where that is asked for."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, Phase, settings


def bounded(examples: int, steps: int = 30) -> settings:
    """So many examples, the same each time; MACHINE=20 makes it twenty times as many, new ones.

    SHRINK=0 leaves a failure as it was found, which is enough to know that there is one.
    """
    more = int(os.environ.get("MACHINE", "0"))
    found_is_enough = os.environ.get("SHRINK") == "0"
    return settings(
        max_examples=examples * (more or 1),
        stateful_step_count=steps,
        deadline=None,
        database=None,
        derandomize=not more,
        phases=[Phase.explicit, Phase.generate] if found_is_enough else tuple(Phase),
        suppress_health_check=list(HealthCheck),
    )
