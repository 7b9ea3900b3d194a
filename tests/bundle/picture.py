"""`python -m tests.bundle.picture FILE`: picture the whole screen.

How many colours it shows is printed, and a sign that is the same for the same picture.
"""

from __future__ import annotations

import sys
from hashlib import md5

from PySide6.QtGui import QGuiApplication


def main(target: str) -> None:
    """Every fourth dot is looked at."""
    app = QGuiApplication(sys.argv[:1])
    image = app.primaryScreen().grabWindow(0).toImage()
    image.save(target)
    across, down = range(0, image.width(), 4), range(0, image.height(), 4)
    dots = [image.pixel(x, y) for y in down for x in across]
    print(len(set(dots)), md5(str(dots).encode()).hexdigest())  # noqa: S324


if __name__ == "__main__":
    main(sys.argv[1])
