"""Which numbered place? On the plan of the floor, or from a list."""

from __future__ import annotations

from functools import partial
from typing import Any

from kiosk.core.languages import in_language
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.bookings.listed import Line, Listed
from ui.touch.bookings.making import whose
from ui.touch.bookings.spot_plan import SpotPlan
from ui.touch.bookings.words import when_words
from ui.touch.shell.stage import Stage
from ui.widgets.toggles import ToggleGroup

PLAN, LIST = "plan", "list"


class BookingSpot(Listed):
    """What is taken or not allowed is grey and says why; whoever minds none goes on without."""

    shows = frozenset({"booking", "resource", "spot", "floor_plan"})
    steps, step = 4, 3

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.wanted: dict[str, Any] = {}
        self.plans: list[Any] = []
        self.views = ToggleGroup(scale=TOUCH, wrap=False)
        self.plan = SpotPlan(self.named)
        self.plan.picked.connect(self._chosen)
        self.plan.turned.connect(lambda: self.told.emit(self.plan.title.text()))
        self.views.picked.connect(lambda _views: self._arrange_views())
        self.column.insertWidget(self.column.count() - 1, self.views)
        self.column.insertSpacing(self.column.count() - 1, 16)
        self.column.insertWidget(self.column.count() - 1, self.plan, 1)
        self.retranslate()
        self.views.choose(PLAN)
        self.arrange()
        self._arrange_views()

    def open_with(self, **fields: Any) -> None:
        self.wanted = fields
        self.refresh()

    def action(self) -> tuple[str, str]:
        return self.tr("N’importe quelle place"), "arrow-right"

    def refresh(self) -> None:
        from kiosk.bookings.spot_choices import spot_choices
        from kiosk.bookings.wish import Wish

        if not self.wanted:
            return
        wish = Wish(
            resource=self.wanted["slot"].resource.id,
            starts=self.wanted["starts"],
            ends=self.wanted["ends"],
            **whose(self.wanted["booker"]),
        )
        self.plans = self.session.read(spot_choices, wish=wish)
        self._arrange_views()
        self.retranslate()

    def _arrange_views(self) -> None:
        drawn = any(each.plan is not None for each in self.plans)
        on_plan = drawn and self.views.value == PLAN
        self.views.setVisible(drawn)
        self.plan.setVisible(on_plan)
        self.pages.setVisible(not on_plan)

    def retranslate(self) -> None:
        self.views.set_choices([(PLAN, self.tr("Plan"), "map"), (LIST, self.tr("Liste"), "list")])
        times, area = "", ""
        if self.wanted:
            times = when_words(self.session, self.wanted["starts"], self.wanted["ends"])
            area = in_language(self.wanted["slot"].resource, self.session.language)
        self.say(self.tr("Quelle place ?"), f"{area} · {times}" if area else "")
        self.plan.retranslate()
        self.plan.show_plans(self.plans)
        self.show_lines()

    def named(self, choice: Any) -> tuple[str, str]:
        """What a place is called, and whether it is free, or why it cannot be had."""
        name = self.tr("Place {number}").format(number=choice.spot.label)
        return name, self._state(choice)

    def _state(self, choice: Any) -> str:
        from kiosk.bookings.words import why_briefly

        if not choice.why:
            return self.tr("Libre")
        return why_briefly(choice, self.session.language, self.session.station.zone)

    def lines(self) -> list[Line]:
        return [
            Line(
                *self.named(choice),
                None if choice.why else partial(self._chosen, choice),
                "armchair",
            )
            for each in self.plans
            for choice in each.spots
        ]

    def _chosen(self, choice: Any) -> None:
        self.go("booking_confirm", **self.wanted, spot=choice.spot)

    def act(self) -> None:
        self.go("booking_confirm", **self.wanted)
