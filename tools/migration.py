"""Write a migration from the difference between the models and the newest revision.

Usage: python tools/migration.py REVISION "what it does". Read what it wrote before committing.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from alembic import command
from alembic.config import Config

from kiosk.store.database import Database
from kiosk.store.migrate import MIGRATIONS, upgrade


def main(revision: str, message: str) -> None:
    """Migrate an empty store to the newest revision, compare, write the new one."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database.at(Path(folder))
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        if any((MIGRATIONS / "versions").glob("*.py")):
            upgrade(database)
        with database.engine.begin() as connection:
            config.attributes["connection"] = connection
            command.revision(config, message, autogenerate=True, rev_id=revision)
        database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
