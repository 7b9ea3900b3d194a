"""Runs a central database on this machine until Ctrl+C: `make central`.

Usage: tools/central.py [--data DIR]   (the data folder, as for kiosk)
"""

from __future__ import annotations

import argparse
import logging
import sys
from pathlib import Path

from kiosk.central.applier import Applier
from kiosk.central.trial import Trial, folder_for, running
from kiosk.cli.central import run_until_told
from kiosk.cli.codes import DONE, TROUBLE
from kiosk.cli.opening import data_folder
from kiosk.core.errors import StoreTrouble


def main() -> int:
    """Start, say how to join, apply until told to stop, stop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, metavar="DIR")
    folder = folder_for(data_folder(parser.parse_args()))
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    print(f"Starting the central database in {folder}", flush=True)
    try:
        with running(folder) as trial:
            _tell(trial)
            _apply(trial)
    except StoreTrouble as error:
        print(f"central: {error}", file=sys.stderr)
        return TROUBLE
    except KeyboardInterrupt:
        pass
    print("The central database is stopped.")
    return DONE


def _tell(trial: Trial) -> None:
    kiosk = Path(sys.executable).with_name("kiosk")
    at = f"@{trial.url_file}"
    print(
        f"""
It listens on 127.0.0.1:{trial.port}, over TLS, and the applier is at work. Ctrl+C ends both.

Enrol a machine, each with its own file. The one whose store holds the site already, or will
open it, is of kind manager; others are desk, counter, kiosk, display, or site (a PostgreSQL):
  {kiosk} central enrol --url {at} \\
      --site casablanca --kind manager --label "Poste accueil 1" -o poste-1.json
Join with it, on that machine or in a second data folder here:
  {kiosk} --data DIR sync join poste-1.json [--as CODE]
See how it does:
  {kiosk} central status --url {at}
""",
        flush=True,
    )


def _apply(trial: Trial) -> None:
    applier = Applier(trial.url)
    try:
        run_until_told(applier.run)
    finally:
        applier.close()


if __name__ == "__main__":
    sys.exit(main())
