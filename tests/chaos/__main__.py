"""`python -m tests.chaos`: one run, its verdict, and how to have it again."""

from __future__ import annotations

import argparse
import logging
import shutil
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.chaos.run import Result, run


def main() -> int:
    """1 when something is wrong; the folder of such a run is kept."""
    parser = argparse.ArgumentParser(prog="python -m tests.chaos")
    parser.add_argument("--seconds", type=float, default=180.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", action="store_true", help="keep the folder of a good run too")
    options = parser.parse_args()
    logging.basicConfig(level=logging.ERROR)
    signal.signal(signal.SIGTERM, _interrupted)
    above = Path(tempfile.mkdtemp(prefix=f"chaos-{options.seed}-"))
    above.chmod(0o755)  # the server runs as another user
    print(f"seed {options.seed}, {options.seconds:.0f} s, in {above}", flush=True)
    result = run(above / "run", seed=options.seed, seconds=options.seconds)
    report(result)
    if result.wrong:
        print(f"what is left is in {above}")
        print(f"again: make chaos SEED={options.seed} SECONDS={options.seconds:.0f}")
        return 1
    if not options.keep:
        shutil.rmtree(above)
    return 0


def report(result: Result) -> None:
    """What broke, what was done, what came of it."""
    print(f"faults: {result.faults.total()}")
    for kind, count in result.faults.most_common():
        print(f"  {count:4} {kind}")
    print(f"commands acknowledged: {result.commands.total()}")
    for name, count in result.commands.most_common():
        print(f"  {count:4} {name}")
    print("answers: " + ", ".join(f"{n} {status}" for status, n in result.answers.most_common()))
    print(f"small disk: {result.disk}; stumbles of an exchange: {result.stumbles.total()}")
    for error, count in result.stumbles.items():
        print(f"  {count:4} {error}")
    print(f"quiet {result.quiet_after:.1f} s after everything was healed")
    for said in result.wrong[:40]:
        print(f"WRONG {said}")
    kept = "nothing lost, nothing doubled"
    print(f"verdict: {f'{len(result.wrong)} things are wrong' if result.wrong else kept}")


def _interrupted(*_: Any) -> None:
    sys.exit(1)


if __name__ == "__main__":
    sys.exit(main())
