"""Both programs of a bundle: `kiosk` with a console, `accueil` that opens windows."""

import sys
from pathlib import Path

from kiosk.cli import accueil, main

sys.exit(accueil() if Path(sys.argv[0]).stem.lower() == "accueil" else main())
