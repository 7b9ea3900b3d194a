"""Companies and people on rows."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from kiosk.core.text import readable_phone
from kiosk.residents import sectors
from kiosk.residents.queries import PersonView, ResidentView
from ui.shell.languages import Texts
from ui.theme.fonts import SEMIBOLD
from ui.widgets.marks import draw_avatar
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter


class ResidentRow(RowPainter):
    """Name in both scripts, sector, office, telephone, number of people."""

    height = 54

    def paint(self, row: RowCanvas, item: ResidentView) -> None:
        room = row.width - 32 - 52
        wide = room * 0.46
        used = row.text(row.box(16, wide, top=7, height=20), item.name, 14, weight=SEMIBOLD)
        if item.name_ar:
            box = row.box(26 + used, max(0.0, wide - used - 10), top=7, height=20)
            row.text(box, item.name_ar, 13, "muted")
        row.text(
            row.box(16, wide, top=27, height=20),
            sectors.words(item.sector, self.language),
            12.5,
            "muted",
        )
        row.text(row.box(28 + wide, room * 0.34 - 12), item.office, 13)
        phone = readable_phone(item.phone)
        row.text(row.box(28 + wide + room * 0.34, room * 0.2), phone, 13, "muted")
        texts = Texts(self.language)
        people = texts.translate("HostPicker", "%n personne(s)", "", item.people)
        row.icon(row.width - 62, "users", 15, tip=people)
        row.text(row.box(row.width - 42, 34), str(item.people), 14, weight=SEMIBOLD)

    def words(self, item: ResidentView) -> str:
        return f"{item.name}, {item.sector}, {item.office}"


class PersonRow(RowPainter):
    """Someone of a resident; grey when no badge says that they are here."""

    height = 48

    def paint(self, row: RowCanvas, item: PersonView) -> None:
        square = row.box(12, 30, top=(row.height - 30) / 2, height=30)
        draw_avatar(
            row.painter, QRectF(square), item.full_name, present=item.present, chosen=row.chosen
        )
        here = Texts(self.language).translate("Residents", "sur place")
        remove = Texts(self.language).translate("Residents", "Retirer de la liste")
        second = item.role or (here if item.present else "")
        used = row.button(12, "remove", "", icon="x", height=26, tip=remove) + 20
        row.two_lines(54, row.width - 54 - used, item.full_name, second)

    def words(self, item: PersonView) -> str:
        return f"{item.full_name}, {item.role}"
