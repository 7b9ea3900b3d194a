"""The sheet that is wanted, as pixels: made in the background, and kept while it holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.paper.prints import SheetPrint, require
from kiosk.paper.reports import find
from ui.shell.session import Session

if TYPE_CHECKING:
    from kiosk.sites.queries import SiteView
    from kiosk.station import Station

DPI, MOST_PAGES = 110, 12


@dataclass(frozen=True, slots=True)
class Basis:
    """All that decides what a sheet says: the same basis makes the same sheet."""

    wanted: SheetPrint
    site: SiteView | None
    author: tuple[str, str | None]
    at: datetime
    writes: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The first pages as pixels, and how many there are in all."""

    basis: Basis
    pages: list[QImage]
    total: int

    @property
    def wanted(self) -> SheetPrint:
        """Which sheet it is."""
        return self.basis.wanted


class Previews(QObject):
    """Makes one sheet at a time, and the latest wish wins; what was made before stays meanwhile.

    `moved()` when `preview`, `making` or `trouble` is another.
    """

    moved = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._writes = 0
        self._next: SheetPrint | None = None
        self.preview: Preview | None = None
        self.making: Basis | None = None
        self.trouble = ""

    def outdate(self) -> None:
        """What sheets are made of was written."""
        self._writes += 1

    def want(self, wanted: SheetPrint) -> None:
        """Have this sheet as it is now: the kept one where that still holds."""
        if self.making is not None:
            self._next = wanted
            return
        basis, self.trouble = self._basis(wanted), ""
        if self.preview is None or self.preview.basis != basis:
            self.making = basis
            station = self._session.station
            self._session.run(lambda: make_preview(station, basis), self._made, self._failed)
        self.moved.emit()

    def _basis(self, wanted: SheetPrint) -> Basis:
        now, station = self._session.local_now(), self._session.station
        of_now = not find(wanted.report).of_days or wanted.first <= now.date() <= wanted.last
        # A sheet of today tells what is so at this minute.
        turned = now.time().replace(second=0, microsecond=0) if of_now else time()
        at = datetime.combine(now.date(), turned)
        return Basis(wanted, station.site, (station.name, station.staff), at, self._writes)

    def _made(self, preview: Preview) -> None:
        self.preview = preview
        self._end()

    def _failed(self, sentence: str, _error: Exception) -> None:
        self.trouble = sentence
        self._end()

    def _end(self) -> None:
        self.making, following, self._next = None, self._next, None
        if following is None:
            self.moved.emit()
        else:
            self.want(following)


def make_preview(station: Station, basis: Basis) -> Preview:
    """The sheet and its pixels."""
    from kiosk.paper.drawing import raster

    require(station, basis.wanted)
    pdf = basis.wanted.render(station, "").pdf
    total = raster.pages(pdf)
    pages = [_image(pdf, number) for number in range(min(total, MOST_PAGES))]
    return Preview(basis, pages, total)


def _image(pdf: bytes, page: int) -> QImage:
    from kiosk.paper.drawing import raster

    drawn = raster.image(pdf, dpi=DPI, page=page)
    pixels, width = drawn.tobytes(), drawn.width
    image = QImage(pixels, width, drawn.height, 3 * width, QImage.Format.Format_RGB888)
    return image.copy()  # the pixels above do not outlive this call
