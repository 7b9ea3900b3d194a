"""What was done, in large letters: welcome, goodbye, booked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shell.session import Session
from ui.theme import theme
from ui.theme.icons import draw_icon
from ui.touch.shell.farewell import Farewell
from ui.touch.shell.footer import FootButton
from ui.touch.shell.stage import Stage
from ui.widgets.label import Label
from ui.widgets.paint import CENTER, is_rtl, rounded

ICONS = {
    "arrived": "user-round-check",
    "known": "user",
    "left": "log-out",
    "in": "log-in",
    "out": "log-out",
    "again": "check",
    "booked": "calendar-check",
    "asked": "calendar-days",
    "waiting": "hourglass",
    "moved": "calendar-check",
    "listed": "hourglass",
    "back": "rotate-ccw",
    "passed": "hourglass",
    "appointed": "calendar-check",
    "unappointed": "calendar-x",
    "guest": "user-plus",
    "event_registered": "calendar-check",
    "event_waits": "hourglass",
    "event_here": "user-round-check",
}


class BigSign(QWidget):
    """An icon in a large disc."""

    def __init__(self) -> None:
        super().__init__()
        self.icon = "check"
        self.setFixedSize(260, 260)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        rounded(painter, box, box.width() / 2, "highlight")
        inner = box.width() * 0.27
        inside = box.adjusted(inner, inner, -inner, -inner)
        draw_icon(painter, self.icon, inside, "#10201F", stroke=2, rtl=is_rtl(self))


class Done(Farewell):
    """`open_with(kind, ...)`: the kinds are those of ICONS, with the facts their words need."""

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.facts: dict[str, Any] = {"kind": "again"}
        self.sign = BigSign()
        self.main = Label(size=46, weight=600, tone="#FFFFFF", wrap=True, align=CENTER)
        self.text = Label(size=33, tone="on_rail", wrap=True, align=CENTER)
        self.middle.addStretch(1)
        self.middle.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignHCenter)
        self.middle.addSpacing(24)
        self.middle.addWidget(self.main)
        self.middle.addWidget(self.text)
        self.middle.addSpacing(24)
        self.middle.addLayout(self._ways_on())
        self.middle.addStretch(2)
        self.retranslate()
        self.arrange()

    def _ways_on(self) -> QHBoxLayout:
        """What somebody who has just come in may want at once, in the language they speak."""
        self.tickets, self.events = FootButton("ticket"), FootButton("presentation")
        self.tickets.clicked.connect(lambda: self.go("services"))
        self.events.clicked.connect(lambda: self.go("events", came=self.facts.get("came", {})))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addStretch(1)
        for button in (self.tickets, self.events):
            button.hide()
            row.addWidget(button)
        row.addStretch(1)
        return row

    def open_with(self, **fields: Any) -> None:
        self.facts = fields
        came = fields["kind"] == "arrived"
        self.tickets.setVisible(came and self._desk_is_open())
        self.events.setVisible(came and self._has_events())
        self.retranslate()

    def _desk_is_open(self) -> bool:
        from kiosk.tickets.services import queues

        return any(line.gives for line in self.session.read(queues))

    def _has_events(self) -> bool:
        from kiosk.events.queries import announced

        return bool(self.session.read(announced))

    def arrange(self) -> None:
        super().arrange()
        side = 160 if self.stage.landscape else 160 if theme.zoom > 1 else 200
        self.sign.setFixedSize(side, side)

    def retranslate(self) -> None:
        super().retranslate()
        self.tickets.word(self.tr("Guichet Unique"))
        self.events.word(self.tr("Événements"))
        kind, facts = self.facts["kind"], self.facts
        title, main, text = {
            "arrived": self._arrived,
            "known": self._known,
            "left": self._left,
            "in": self._came_in,
            "out": self._went_out,
            "again": self._again,
            "booked": self._booked,
            "asked": self._asked,
            "waiting": self._waiting,
            "moved": self._moved,
            "listed": self._listed,
            "back": self._back,
            "passed": self._passed,
            "appointed": self._appointed,
            "unappointed": self._unappointed,
            "guest": self._guest,
            "event_registered": self._event_registered,
            "event_waits": self._event_waits,
            "event_here": self._event_here,
        }[kind]()
        self.sign.icon = ICONS[kind]
        self.title.setText(title.format_map(facts))
        self.main.setText(main.format_map(facts))
        self.text.setText(text.format_map(facts))
        self.subtitle.hide()

    def _arrived(self) -> tuple[str, str, str]:
        return (
            self.tr("Bienvenue, {who}"),
            self.tr("Votre badge vous attend à l’accueil, à droite de cet écran"),
            self.tr(
                "Votre arrivée est enregistrée. L’agent imprime le badge et prévient votre hôte."
            ),
        )

    def _known(self) -> tuple[str, str, str]:
        """Nothing was written: someone of that name is here, which only the desk may tell."""
        return (
            self.tr("Bienvenue, {who}"),
            self.tr("Passez à l’accueil, à droite de cet écran"),
            self.tr("L’agent termine votre arrivée avec vous."),
        )

    def _left(self) -> tuple[str, str, str]:
        return (
            self.tr("Au revoir, {who}"),
            self.tr("Déposez votre badge à l’accueil"),
            self.tr("Votre départ est enregistré à {time}."),
        )

    def _came_in(self) -> tuple[str, str, str]:
        return (
            self.tr("Bonjour, {who}"),
            self.tr("Votre entrée est enregistrée"),
            self.tr("À {time}. Présentez de nouveau le badge en sortant."),
        )

    def _went_out(self) -> tuple[str, str, str]:
        return (
            self.tr("À bientôt, {who}"),
            self.tr("Votre sortie est enregistrée"),
            self.tr("À {time}. Gardez votre badge."),
        )

    def _again(self) -> tuple[str, str, str]:
        return (
            self.tr("Badge déjà lu"),
            self.tr("Il vient d’être présenté : rien n’a changé"),
            self.tr("Attendez une minute avant de le présenter de nouveau."),
        )

    def _booked(self) -> tuple[str, str, str]:
        return (
            self.tr("C’est réservé"),
            self.tr("{when}, {place}"),
            self.tr("Au nom de {held_by}. Pour la changer, présentez votre badge ici."),
        )

    def _waiting(self) -> tuple[str, str, str]:
        """The time is held until somebody says yes."""
        return (
            self.tr("Demande envoyée à l’accueil"),
            self.tr("{when}, {place}"),
            self.tr("Au nom de {held_by}. L’heure est gardée jusqu’à la réponse de l’accueil."),
        )

    def _moved(self) -> tuple[str, str, str]:
        return (
            self.tr("La réservation est changée"),
            self.tr("{when}, {place}"),
            self.tr("Au nom de {held_by}. Pour la changer, présentez votre badge ici."),
        )

    def _listed(self) -> tuple[str, str, str]:
        """Nothing is held yet: what comes free is offered for a while."""
        return (
            self.tr("Vous êtes en liste d’attente"),
            "{when}",
            self.tr(
                "Au nom de {held_by}. Présentez votre badge ici pour voir si une place est gardée."
            ),
        )

    def _back(self) -> tuple[str, str, str]:
        return (
            self.tr("Vous êtes de nouveau dans la file"),
            self.tr("Ticket {label}, {ahead}"),
            self.tr("Restez à proximité : votre numéro sera de nouveau appelé à l’écran."),
        )

    def _passed(self) -> tuple[str, str, str]:
        return (
            self.tr("D’autres passent avant vous"),
            self.tr("Ticket {label}, {ahead}"),
            self.tr("Vous gardez votre numéro. Restez à proximité de l’écran."),
        )

    def _appointed(self) -> tuple[str, str, str]:
        return (
            self.tr("Vous avez rendez-vous"),
            self.tr("{when}, {desk}"),
            self.tr("Code {code}. Ce jour-là, tapez-le ici, ou montrez-le à l’accueil."),
        )

    def _guest(self) -> tuple[str, str, str]:
        return (
            self.tr("La visite est annoncée"),
            "{who}",
            self.tr("Code {code}. Votre visiteur le dit à l’accueil, ou le tape ici."),
        )

    def _unappointed(self) -> tuple[str, str, str]:
        return (
            self.tr("Le rendez-vous est annulé"),
            self.tr("{when}, {desk}"),
            self.tr("L’heure est rendue à d’autres."),
        )

    def _event_registered(self) -> tuple[str, str, str]:
        return (
            self.tr("Vous êtes inscrit"),
            "{title}",
            self.tr("Code {code}. Ce jour-là, tapez-le ici, ou dites-le à l’accueil."),
        )

    def _event_waits(self) -> tuple[str, str, str]:
        """No place is held yet."""
        return (
            self.tr("Vous êtes sur la liste d’attente"),
            "{title}",
            self.tr("Code {code}. Si une place se libère, elle va à la première personne."),
        )

    def _event_here(self) -> tuple[str, str, str]:
        return (self.tr("Bienvenue"), "{title}", self.tr("Votre arrivée est notée. {where}"))

    def _asked(self) -> tuple[str, str, str]:
        """Booked while the central database is away: someone else may have the room."""
        return (
            self.tr("Réservation à confirmer"),
            self.tr("{when}, {place}"),
            self.tr("Au nom de {held_by}. L’accueil vous prévient si la place est déjà prise."),
        )
