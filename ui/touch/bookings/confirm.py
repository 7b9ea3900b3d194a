"""Is this right? Then it is booked, or moved."""

from __future__ import annotations

from typing import Any

from kiosk.core.directions import joined
from kiosk.sites.features import STYLES, find
from kiosk.sites.kinds import EQUIPMENT, ROOM
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.bookings.making import Making, Wanted
from ui.touch.bookings.own import place_of
from ui.touch.bookings.words import features_words, parts_words, when_words
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.names import resource_name
from ui.touch.shell.recap import Recap
from ui.touch.shell.stage import Stage
from ui.widgets.field import Field
from ui.widgets.toggles import ToggleGroup

SEVERAL = 2


class BookingConfirm(Making):
    """The last look before a booking in the company's name."""

    steps, step = 4, 4

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.quote: Any = None
        self.recap = Recap()
        self.styles = ToggleGroup(scale=TOUCH)
        self.style_field = Field(widget=self.styles, scale=TOUCH)
        self.email = ChoiceRow("mail")
        self.email.clicked.connect(lambda: self.go("booking_email", **self._so_far()))
        for widget in (self.recap, self.style_field, self.email):
            self.pages.column.addWidget(widget)
        self.pages.column.addStretch(1)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.wanted = fields
        self._ask_price()
        self.retranslate()
        self.styles.choose(fields.get("style", ""))

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def action(self) -> tuple[str, str]:
        if self.wanted.get("moving") is not None:
            return self.tr("Changer la réservation"), "calendar-check"
        return self.tr("Réserver"), "calendar-check"

    @property
    def resource(self) -> Any:
        """What is to be booked."""
        return self.wanted["slot"].resource if "slot" in self.wanted else self.wanted["resource"]

    def retranslate(self) -> None:
        self.say(self.tr("Est-ce bien cela ?"))
        if not self.wanted:
            return
        self.recap.show_lines([line for line in self._lines() if line[2]])
        self._word_styles()
        new = self.wanted.get("moving") is None
        self.email.setVisible(new)
        email = self.wanted.get("email", "")
        self.email.word(
            self.tr("Recevoir une confirmation par e-mail"),
            email or self.tr("Avec la date à mettre dans votre agenda"),
        )

    def _lines(self) -> list[tuple[str, str, str]]:
        wanted, place = self.wanted, self.resource
        moving = wanted.get("moving")
        spot = wanted.get("spot")
        before = ""
        if moving is not None:
            when = when_words(self.session, moving.starts, moving.ends)
            before = joined(place_of(self.session, moving), when)
        how_many = self.tr("Pièces") if place.kind == EQUIPMENT else self.tr("Personnes")
        features = features_words(self.session, place.features)
        return [
            ("history", self.tr("Avant"), before),
            ("door-open", self.tr("Lieu"), self._place()),
            ("map-pin", self.tr("Numéro"), spot.label if spot else ""),
            ("clock", self.tr("Quand"), self._when()),
            ("users-round", how_many, "" if moving else str(wanted["people"])),
            ("monitor", self.tr("Sur place"), features),
            ("building-2", self.tr("Au nom de"), wanted["booker"].held_by),
            ("user", self.tr("Par"), wanted["booker"].name),
            ("calculator", self.tr("Compte"), self._price()),
        ]

    def _place(self) -> str:
        name = resource_name(self.session, self.resource)
        return joined(name, parts_words(self.session, self.resource))

    def _word_styles(self) -> None:
        """How a room is to be set up, where there is a choice."""
        known = find(STYLES, self.resource.styles) if self.resource.kind == ROOM else []
        asked = len(known) >= SEVERAL and self.wanted.get("moving") is None
        language = self.session.language
        self.style_field.set_label(self.tr("Comment préparer la salle ?"), self.tr("facultatif"))
        choices: list[tuple[object, str, str]] = [
            (one.code, one.name.of(language), one.icon) for one in known
        ]
        self.styles.set_choices(choices if asked else [])
        self.style_field.setVisible(asked)

    def _ask_price(self) -> None:
        from kiosk.bookings.quoting import quote

        wanted = self._wanted()
        self.quote = None
        if wanted.moving is None:
            self.quote = self.session.read(quote, wish=wanted.wish())
        self.approval = self.quote is not None and self.quote.approval

    def _price(self) -> str:
        """What it takes and costs; nothing where nothing is counted."""
        from kiosk.bookings.words import quote_words

        return joined(*quote_words(self.quote, self.session.language)) if self.quote else ""

    def spoken(self) -> list[str]:
        return [*super().spoken(), *(f"{name} : {value}" for _, name, value in self.recap.lines)]

    def _when(self) -> str:
        return when_words(self.session, self.wanted["starts"], self.wanted["ends"])

    def _so_far(self) -> dict[str, Any]:
        return self.wanted | {"style": str(self.styles.value or "")}

    def _wanted(self) -> Wanted:
        wanted, spot = self.wanted, self.wanted.get("spot")
        return Wanted(
            booker=wanted["booker"],
            resource=self.resource,
            starts=wanted["starts"],
            ends=wanted["ends"],
            people=wanted["people"],
            spot=spot.id if spot else None,
            style=str(self.styles.value or "") if self.style_field.isVisibleTo(self) else "",
            email=wanted.get("email", ""),
            moving=wanted.get("moving"),
        )

    def act(self) -> None:
        self.make(self._wanted())
