"""Rules, passes and tariffs by hand: what is kept, and what the message takes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.bookings import passes, policy, tariffs
from kiosk.station import Station
from ui.manager.rules.page import RulesPage
from ui.manager.section import Section
from ui.shell.session import Session
from ui.widgets.toast import Notice

Press = Callable[[Section], None]


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> RulesPage:
    page = RulesPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    return page


@pytest.fixture
def press(page: RulesPage, qtbot: QtBot) -> Press:
    """Click the button of a section's form, and wait for what it does."""

    def click(section: Section) -> None:
        qtbot.mouseClick(section.verb, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.session.idle)

    return click


@pytest.fixture
def undo(page: RulesPage, told: list[Notice], qtbot: QtBot) -> Callable[[], None]:
    """Take back what the last message tells of."""

    def take_back() -> None:
        assert told[-1].undo is not None
        told[-1].undo()
        qtbot.waitUntil(lambda: page.session.idle)

    return take_back


def section(page: RulesPage, name: str) -> Any:
    page.show_section(name)
    return page.section


def set_for(site: Station, member: str) -> dict[str, int | None]:
    found = {each.member: each for each in site.ask(policy.rules)}[member]
    return {view.rule: view.value for view in found.rules if view.value is not None}


def test_a_rule_is_set_for_a_kind_of_member_and_taken_back(
    page: RulesPage, site: Station, press: Press, undo: Callable[[], None]
) -> None:
    rules = section(page, "rules")
    rules.member.choose("external")
    rules.member.picked.emit("external")
    rules.rows.choose("longest_minutes")
    rules.is_set.setChecked(True)
    rules.value.set_value(120)
    press(rules)
    assert set_for(site, "external") == {"longest_minutes": 120}
    assert set_for(site, "startup") == {}
    row = next(view for view in rules.rows.items if view.rule == "longest_minutes")
    assert row.value == 120
    undo()
    assert set_for(site, "external") == {}


def test_a_rule_that_is_not_ticked_is_taken_back(
    page: RulesPage, site: Station, press: Press
) -> None:
    site.do("bookings.set_rule", member="startup", rule="at_once", value=3)
    rules = section(page, "rules")
    rules.rows.choose("at_once")
    assert (rules.is_set.isChecked(), rules.value.value) == (True, 3)
    rules.is_set.setChecked(False)
    press(rules)
    assert set_for(site, "startup") == {}


def test_approval_is_a_tick(page: RulesPage, site: Station, press: Press) -> None:
    rules = section(page, "rules")
    rules.rows.choose("approval")
    assert not rules.fields["value"].isVisible()
    rules.is_set.setChecked(True)
    press(rules)
    assert set_for(site, "startup") == {"approval": 1}
    rules.is_set.setChecked(False)
    press(rules)
    assert set_for(site, "startup") == {}


def test_rules_that_disagree_are_refused_and_what_was_set_stays(
    page: RulesPage, site: Station, press: Press
) -> None:
    site.do("bookings.set_rule", member="startup", rule="shortest_minutes", value=60)
    rules = section(page, "rules")
    rules.rows.choose("longest_minutes")
    rules.is_set.setChecked(True)
    rules.value.set_value(30)
    press(rules)
    assert rules.fields["value"].error
    assert rules.value.value == 30
    assert set_for(site, "startup") == {"shortest_minutes": 60}


def test_a_pass_is_sold_ended_and_goes_on(
    page: RulesPage, site: Station, press: Press, undo: Callable[[], None], qtbot: QtBot
) -> None:
    sold = section(page, "passes")
    sold.who.set_text("Noria Énergie")
    sold.unit.choose("half_day")
    sold.total.set_value(20)
    press(sold)
    today = page.session.local_now().date()
    (kept,) = site.ask(passes.passes, day=today)
    assert (kept.held_by, kept.unit, kept.total, kept.kind) == (
        "Noria Énergie",
        "half_day",
        20,
        "coworking",
    )
    assert kept.valid_until == today + timedelta(days=29)
    assert sold.who.text == ""
    sold.rows.choose(kept.id)
    qtbot.mouseClick(sold.over, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.session.idle)
    assert site.ask(passes.passes, day=today)[0].ended
    undo()
    assert not site.ask(passes.passes, day=today)[0].ended


def test_a_pass_for_nobody_is_refused_at_its_field(
    page: RulesPage, site: Station, press: Press
) -> None:
    sold = section(page, "passes")
    press(sold)
    assert sold.fields["held_by"].error
    assert site.ask(passes.passes, day=page.session.local_now().date()) == []


def test_a_tariff_is_set_changed_and_taken_back(
    page: RulesPage, site: Station, press: Press, undo: Callable[[], None]
) -> None:
    site.do("sites.add_room", name="Atlas", capacity=12)
    prices = section(page, "tariffs")
    prices.member.choose("external")
    prices.fields["price"].set_text("150,50")
    press(prices)
    (kept,) = site.ask(tariffs.tariffs)
    assert (kept.member, kept.unit, kept.price, kept.vat) == ("external", "hour", 15050, 2000)
    assert not kept.confirmed
    prices.rows.choose(kept.id)
    prices.fields["price"].set_text("200")
    prices.confirmed.setChecked(True)
    press(prices)
    (kept,) = site.ask(tariffs.tariffs)
    assert (kept.price, kept.confirmed) == (20000, True)
    undo()
    (kept,) = site.ask(tariffs.tariffs)
    assert (kept.price, kept.confirmed) == (15050, False)


@pytest.mark.parametrize("typed", ["", "cher", "-5", "1,234"])
def test_a_price_that_is_no_sum_is_refused_at_its_field(
    page: RulesPage, site: Station, press: Press, typed: str
) -> None:
    prices = section(page, "tariffs")
    prices.fields["price"].set_text(typed)
    press(prices)
    assert prices.fields["price"].error
    assert prices.fields["price"].text() == typed
    assert site.ask(tariffs.tariffs) == []
