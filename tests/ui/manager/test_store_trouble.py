"""Every form of the manager's window, when the store fails, then the program, then neither."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.barred.queries import entries
from kiosk.bookings.passes import passes
from kiosk.bookings.policy import rules
from kiosk.bookings.tariffs import tariffs
from kiosk.paper.queries import jobs
from kiosk.sites.calendar import exceptions, service_week, weekly_hours
from kiosk.sites.hours import Span
from kiosk.sites.queries import resources
from kiosk.staff.queries import staff
from kiosk.station import Station
from tests.ui.trouble import Failing, Opened, endure
from ui.manager.rules.page import RulesPage
from ui.manager.sheets.page import SheetsPage
from ui.manager.site.page import SitePage
from ui.shell.languages import Texts
from ui.shell.printing_words import not_asked_words
from ui.shell.session import Session
from ui.widgets.toast import Notice

DAY = date(2026, 11, 25)
EVENING = Span(time(9), time(19))
Said = Callable[[], str]


@pytest.fixture
def said(told: list[Notice]) -> Said:
    """What was told last."""
    return lambda: told[-1].text if told else ""


def places(page: Any, site: Station, said: Said) -> Opened:
    page.fields["name"].set_text("Atlas")
    page.capacity.set_value(33)
    return Opened(
        page.verb,
        lambda: (page.fields["name"].text(), page.capacity.value),
        said,
        lambda: site.ask(resources) and not page.fields["name"].text(),
    )


def hours(page: Any, site: Station, said: Said) -> Opened:
    page.rows.choose(4)
    page.hours.show_spans((EVENING,))
    return Opened(
        page.verb,
        lambda: (page.hours.opens, page.hours.closes),
        said,
        lambda: site.ask(weekly_hours)[4] == (EVENING,),
    )


def days(page: Any, site: Station, said: Said) -> Opened:
    page.entry.day.set_day(DAY)
    page.entry.reason.set_text("Travaux")
    return Opened(page.verb, page.entry.values, said, lambda: site.ask(exceptions, first=DAY))


def presence(page: Any, site: Station, said: Said) -> Opened:
    page.service.choose("cnss")
    page.refresh()
    page.rows.choose(1)
    page.hours.show_spans((EVENING,))
    return Opened(
        page.verb,
        lambda: (page.service.value, page.hours.opens, page.hours.closes),
        said,
        lambda: site.ask(service_week, service="cnss")[1] == (EVENING,),
    )


def people(page: Any, site: Station, said: Said) -> Opened:
    page.fields["name"].set_text("Salma Bennani")
    page.fields["code"].set_text("salma")
    return Opened(
        page.verb,
        lambda: [page.fields[name].text() for name in ("name", "code")],
        said,
        lambda: site.ask(staff),
    )


def set_rules(page: Any, site: Station, said: Said) -> Opened:
    page.rows.choose("longest_minutes")
    page.is_set.setChecked(True)
    page.value.set_value(90)
    return Opened(
        page.verb,
        lambda: (page.is_set.isChecked(), page.value.value),
        said,
        lambda: [v.value for v in site.ask(rules)[0].rules if v.rule == "longest_minutes"] == [90],
    )


def sold(page: Any, site: Station, said: Said) -> Opened:
    page.who.set_text("Noria Énergie")
    page.total.set_value(20)
    return Opened(
        page.verb,
        lambda: (page.who.text, page.total.value),
        said,
        lambda: site.ask(passes, day=DAY),
    )


def prices(page: Any, site: Station, said: Said) -> Opened:
    page.fields["price"].set_text("150")
    return Opened(page.verb, page.fields["price"].text, said, lambda: site.ask(tariffs))


OF_RULES = {"rules": set_rules, "passes": sold, "tariffs": prices}


def barred(page: Any, site: Station, said: Said) -> Opened:
    for name in ("first_name", "last_name", "reason"):
        page.fields[name].set_text("Badr")
    return Opened(page.verb, page.fields["reason"].text, said, lambda: site.ask(entries))


SECTIONS = {
    "places": places,
    "hours": hours,
    "days": days,
    "presence": presence,
    "staff": people,
    "barred": barred,
}


@pytest.mark.parametrize("name", SECTIONS)
def test_a_section_that_failed_twice_is_as_good_as_new(
    name: str, site: Station, session: Session, said: Said, failing: Failing, qtbot: QtBot
) -> None:
    page = SitePage(session)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    page.show_section(name)
    endure(SECTIONS[name](page.section, site, said), failing, session, qtbot)


@pytest.mark.parametrize("name", OF_RULES)
def test_a_section_of_rules_that_failed_twice_is_as_good_as_new(
    name: str, site: Station, session: Session, said: Said, failing: Failing, qtbot: QtBot
) -> None:
    page = RulesPage(session)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    page.show()
    page.show_section(name)
    endure(OF_RULES[name](page.section, site, said), failing, session, qtbot)


def test_a_member_of_staff_is_removed_at_the_third_try(
    site: Station, session: Session, said: Said, failing: Failing, qtbot: QtBot
) -> None:
    site.do("people.add_staff", code="salma", name="Salma Bennani", role="desk")
    page = SitePage(session)
    qtbot.addWidget(page)
    page.show()
    page.show_section("staff")
    section: Any = page.section
    section.ask = lambda *_, **__: True
    failing.trouble_then_bug()
    for left in (1, 1, 0):
        for _ in range(2):
            section.remove(section.rows.items[0])
        qtbot.waitUntil(lambda: session.idle)
        assert len(site.ask(staff)) == left
        assert said()
    assert failing.tries == 3, "twice in a row is once"


@pytest.mark.parametrize("verb", ["save", "print"])
def test_a_sheet_that_could_not_be_made_can_be_asked_for_again(
    verb: str,
    site: Station,
    session: Session,
    said: Said,
    failing: Failing,
    aside: Path,
    qtbot: QtBot,
) -> None:
    site.do("sites.add_room", name="Atlas", capacity=12)
    page = SheetsPage(session)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.preview is not None and session.idle)
    printing = msgspec.structs.replace(site.settings.printing, sheets="folder")
    site.settings = msgspec.structs.replace(site.settings, printing=printing)
    kept = aside / "kept.pdf"
    page.save_as = lambda _page, _name: f"file:{kept}"
    out = {"save": kept, "print": site.folder / "printouts" / "rooms-2026-11-24-fr.pdf"}[verb]
    # The worker of the queue writes too, of what is there to be printed: nothing.
    words = (not_asked_words(Texts("fr")),) * 2
    button = getattr(page, verb)
    opened = Opened(button, lambda: page.wanted, said, out.exists, words=words, alone=False)
    endure(opened, failing, session, qtbot)
    assert len(site.ask(jobs)) == 1, "a double click asks once"
