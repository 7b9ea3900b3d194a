"""A window that does as it is told: a line of a plan for each of its lives."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

from kiosk.supervisor.wire import AFTER, PLACE, STANDBY, Beat, Closing, Hello, Place, line_of

BETWEEN = 0.05


def say(*said: Beat | Hello | Place | Closing) -> None:
    os.write(1, b"".join(map(line_of, said)))


def main() -> None:
    """`pretend.py PLAN LIVES`: what it lived is written into LIVES, a line a life."""
    plan, lives = Path(sys.argv[1]), Path(sys.argv[2])
    after, place = os.environ[AFTER], os.environ[PLACE]
    if os.environ.get(STANDBY):
        word, *told = sys.stdin.readline().split()
        if word != "go":
            return
        after, place = told
    lived = len(lives.read_text().splitlines()) if lives.exists() else 0
    with lives.open("a") as file:
        file.write(f"{after} {place} {bool(os.environ.get(STANDBY))}\n")
    steps = plan.read_text().splitlines()
    does = steps[min(lived, len(steps) - 1)]
    say(
        Hello(0.5 if does == "freeze" else 30, 100, 200),
        Beat(True, True, False, 50),
        Place(f"place{lived}"),
    )
    threading.Thread(target=listen, args=(lives,), daemon=True).start()
    end(does)


def listen(lives: Path) -> None:
    for line in sys.stdin:
        if line.strip() == "front":
            with lives.open("a") as file:
                file.write("front\n")
        if line.strip() == "end":
            say(Closing(0))
            os._exit(0)
    os._exit(0)


def end(does: str) -> None:
    if does == "freeze":
        time.sleep(600)
    elif does.startswith("stay"):
        _, megabytes, how = f"{does} 50 busy".split(maxsplit=2)
        while True:
            say(Beat(True, True, how.startswith("quiet"), int(megabytes)))
            time.sleep(BETWEEN)
    elif does == "close then fall":
        say(Closing(0))
        os.abort()
    elif does == "abort":
        os.abort()
    os._exit(int(does))


if __name__ == "__main__":
    main()
