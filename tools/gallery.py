"""Every widget in its states on one sheet, beside the design's own."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kiosk.core import catalogue
from ui.theme import TOUCH
from ui.widgets.alert import Alert
from ui.widgets.button import DANGER, DANGER_FILLED, PRIMARY, QUIET, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.charts import BarsByHour, Gauge, HourBar, ShareBar
from ui.widgets.datebar import DateBar
from ui.widgets.field import Field, PhoneField
from ui.widgets.inputs import Input, SearchField
from ui.widgets.label import Label, figure, heading
from ui.widgets.marks import Avatar, DeskBadge
from ui.widgets.options import CheckRow
from ui.widgets.pill import DANGER as BAD
from ui.widgets.pill import INFO, NEUTRAL, OK, WARNING, Pill
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.segmented import Segmented
from ui.widgets.star import Star
from ui.widgets.states import EmptyState, Skeleton
from ui.widgets.stepper import Stepper
from ui.widgets.tile import Tile
from ui.widgets.toast import Notice, Toaster
from ui.widgets.toggles import ToggleGroup


class _Arrivals(RowPainter):
    height = 46

    def paint(self, row: RowCanvas, item: tuple[str, str]) -> None:
        row.text(row.box(16, 50), item[0], 14, weight=600)
        kind = PRIMARY if row.chosen else SECONDARY
        used = row.button(16, "greet", "Accueillir", icon="user-check", kind=kind)
        row.text(row.box(66, None, end=used + 24), item[1], 14)


def _row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def _block(title: str, *parts: QWidget | QLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(10)
    column.addWidget(heading(title, size=16))
    for part in parts:
        if isinstance(part, QLayout):
            column.addLayout(part)
        else:
            column.addWidget(part)
    column.addStretch(1)
    return column


class Gallery(QWidget):
    """Three columns, as in the design."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(44, 32, 44, 32)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(20)
        grid.addLayout(
            _row(Star(44), figure("Accueil : couleurs et composants", size=26)), 0, 0, 1, 3
        )
        blocks = [
            self._buttons(),
            self._fields(),
            self._pills(),
            self._messages(),
            self._choices(),
            self._empty(),
            self._charts(),
            self._loading(),
            self._touch(),
        ]
        for index, block in enumerate(blocks):
            grid.addLayout(block, 1 + index // 3, index % 3)
            grid.setColumnStretch(index % 3, 1)
        self.toaster = Toaster(self, bottom=20)
        self.toaster.say(Notice("Badge V-0147 imprimé", undo=lambda: None))

    def _buttons(self) -> QVBoxLayout:
        idle = Button("Imprimer", icon="printer")
        idle.setEnabled(False)
        busy = Button("Imprimer", PRIMARY, icon="printer")
        busy.set_busy(True)
        kinds = [
            Button("Imprimer", kind, icon="printer")
            for kind in (PRIMARY, SECONDARY, QUIET, DANGER, DANGER_FILLED)
        ]
        return _block(
            "Boutons, 36 px",
            _row(*kinds[:3]),
            _row(*kinds[3:], idle),
            _row(busy, Button("Visite", key="F2", small=True), Button(icon="ellipsis")),
            _row(Button("Enregistrer et imprimer le badge", PRIMARY, icon="printer", key="Ctrl ↵")),
        )

    def _fields(self) -> QVBoxLayout:
        wrong = PhoneField("Téléphone")
        wrong.set_text("6 61 2")
        wrong.set_error("Il manque 4 chiffres.", focus=False)
        fixed = Input("Lecture seule")
        fixed.set_read_only(True)
        good = Field("Entreprise", mark="facultatif", help="Telle que sur la carte.")
        good.set_text("Atelier Lumen")
        good.input.set_mark("check")
        search = SearchField("Personne ou entreprise")
        search.show_count("5 résultats")
        empty = Input("Vide, avec exemple")
        return _block("Champs, 40 px", wrong, good, search, _row(empty, fixed, stretch=False))

    def _pills(self) -> QVBoxLayout:
        rows = RowList(_Arrivals(), key=lambda item: item[0])
        rows.set_items(
            [("10:45", "Ghita El Amrani"), ("11:00", "غيثة العمراني"), ("11:15", "Kasbah Pay")]
        )
        rows.choose("11:00")
        card = Card("Visiteurs attendus", pad=0)
        card.set_title("Visiteurs attendus", "9 à venir")
        card.add_to_head(Pill("2 en retard", BAD))
        card.add_action("Tout voir")
        card.add(rows)
        card.setMinimumHeight(196)
        return _block(
            "Pastilles et lignes",
            _row(
                Pill("En ligne · à jour", OK, dot=True),
                Pill("Hors ligne · 14 actions", WARNING, icon="cloud-off"),
            ),
            _row(
                Pill("3 à régler", BAD, icon="refresh-cw"),
                Pill("prioritaire", INFO, icon="accessibility"),
                Pill("Brouillon", NEUTRAL),
            ),
            card,
        )

    def _messages(self) -> QVBoxLayout:
        alert = Alert(icon="printer")
        alert.say(
            "L’imprimante badges ne répond pas",
            "La visite est enregistrée. Écrivez le nom à la main ou réessayez.",
            "Réessayer",
        )
        consent = CheckRow(
            "Le visiteur a lu la notice et donne son accord", "Loi 09-08 : données gardées 3 mois."
        )
        consent.setChecked(True)
        option = CheckRow(
            "Prendre la salle Rif, 14:00–15:30",
            "Même heure, 8 personnes.",
            radio=True,
            framed=True,
            tone="focus",
        )
        option.word(option.text(), option.hint, key="1", pill="libre")
        option.setChecked(True)
        return _block("Alerte et choix d’une ligne", alert, consent, option)

    def _choices(self) -> QVBoxLayout:
        purposes = ToggleGroup()
        words = ("Rendez-vous", "Livraison", "Entretien", "Évènement", "Autre")
        purposes.set_choices([(word, word, "") for word in words])
        purposes.choose("Rendez-vous")
        views = Segmented()
        views.set_choices([("day", "Jour"), ("week", "Semaine"), ("month", "Mois")])
        bar = DateBar(lambda: date(2026, 11, 24), lambda _day: "mar. 24 novembre")
        return _block("Choix", purposes, _row(views, Stepper(0)), _row(bar))

    def _empty(self) -> QVBoxLayout:
        card = Card(head=False)
        card.add(
            EmptyState(
                "Aucune visite attendue aujourd’hui",
                "Les invitations des résidents apparaîtront ici.",
                action="Nouvelle visite",
                key="F2",
            )
        )
        return _block("État vide", card)

    def _charts(self) -> QVBoxLayout:
        shares, bars, gauge = ShareBar(), BarsByHour(), Gauge()
        shares.show_shares(
            [
                (268, "268 résidents", "accent"),
                (31, "31 visiteurs", "highlight"),
                (13, "13 nomades", "line_strong"),
            ]
        )
        hours = [(8, 4), (9, 14), (10, 44), (11, 45), (12, 47), (13, 41), (14, 30), (15, 35)]
        when = {True: "past", False: "ahead"}
        bars.show_bars([HourBar(f"{h}h", n, "now" if h == 10 else when[h < 10]) for h, n in hours])
        bars.setMinimumHeight(80)
        gauge.show_share(0.62)
        marks = [DeskBadge(letter) for letter in catalogue.load().by_letter]
        return _block(
            "Mesures", shares, bars, gauge, _row(*marks, Avatar("Salma Bennani"), Avatar("سلمى ب."))
        )

    def _loading(self) -> QVBoxLayout:
        card, bars = Card(head=False, pad=0), Skeleton(3)
        bars.setMinimumHeight(140)
        card.add(bars)
        bars.show()
        return _block("Chargement", card, Label("Salles illisibles depuis 10:40", tone="muted"))

    def _touch(self) -> QVBoxLayout:
        tile = Tile("users-round")
        tile.word("Je viens voir quelqu’un", "Votre hôte est prévenu, votre badge s’imprime")
        tile.setMinimumHeight(300)
        return _block(
            "Borne", Button("Prendre mon ticket", PRIMARY, icon="ticket", scale=TOUCH), tile
        )
