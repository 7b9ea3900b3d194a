"""Offices by hand: added, changed, given up, taken back; and who is in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.residents.offices import held
from kiosk.residents.queries import find
from kiosk.sites.offices import OfficeView, offices
from kiosk.station import Station
from tests.ui.manager.test_places import Told
from ui.manager.site.offices import BACK, GIVE_UP, HISTORY, OfficesSection
from ui.manager.site.page import SitePage
from ui.reception.residents.form import ResidentForm
from ui.shell.session import Session


@pytest.fixture
def told(session: Session) -> Told:
    told = Told()
    session.told.connect(told.append)
    return told


@pytest.fixture
def section(session: Session, site: Station, qtbot: QtBot) -> OfficesSection:
    for name, surface in (("11", 21.5), ("12", None)):
        site.do("sites.add_office", name=name, floor="Bât. A", surface=surface)
    site.do("residents.register", name="Noria Énergie", office="Bât. A, bureau 11")
    page = SitePage(session)
    qtbot.addWidget(page)
    page.resize(1280, 760)
    page.show()
    page.show_section("offices")
    found: Any = page.section
    found.ask = lambda *_, **__: True
    return found  # type: ignore[no-any-return]


@pytest.fixture
def wait(session: Session, qtbot: QtBot) -> Callable[[], None]:
    return lambda: qtbot.waitUntil(lambda: session.idle)


def listed(site: Station) -> list[OfficeView]:
    return site.ask(offices)


def opened(section: OfficesSection, n: int) -> None:
    section.refresh()
    section.rows.choose(section.rows.items[n].id)
    section.rows.opened.emit(section.rows.current)


def test_the_list_says_who_is_in_and_what_is_free(section: OfficesSection) -> None:
    first, second = section.rows.items
    assert (first.office.name, first.holders) == ("11", "Noria Énergie")
    assert second.holders == ""
    assert section.list.count.text() == "1 occupé sur 2"
    words = section._painter.words(first)
    assert "Noria Énergie" in words
    assert "21,5" in words
    assert "Libre" in section._painter.words(second)


def test_an_office_is_added_on_the_floor_of_the_one_before(
    section: OfficesSection, site: Station, told: Told, wait: Callable[[], None]
) -> None:
    section.fields["name"].set_text("13")
    section.fields["floor"].set_text("Bât. A")
    section.fields["surface"].set_text("30,5")
    section.places.set_value(6)
    section.send()
    wait()
    made = listed(site)[-1]
    assert (made.label, made.surface, made.places) == ("Bât. A, 13", 30.5, 6)
    assert section.fields["name"].text() == ""
    assert section.fields["floor"].text() == "Bât. A"
    told.undo()
    wait()
    assert [each.name for each in site.ask(offices, given_up=True)] == ["11", "12"]


def test_a_surface_that_is_no_number_is_said_at_its_field(
    section: OfficesSection, site: Station
) -> None:
    section.fields["name"].set_text("13")
    section.fields["surface"].set_text("grand")
    section.send()
    assert "21,5" in section.fields["surface"].error
    assert len(listed(site)) == 2


def test_what_is_refused_stays_in_the_form(
    section: OfficesSection, site: Station, wait: Callable[[], None]
) -> None:
    section.fields["name"].set_text("Bureau 12")
    section.fields["floor"].set_text("Bât. A")
    section.send()
    wait()
    assert "12" in section.fields["name"].error
    assert len(listed(site)) == 2


def test_an_office_is_changed_and_taken_back(
    section: OfficesSection, site: Station, told: Told, wait: Callable[[], None]
) -> None:
    before = listed(site)
    opened(section, 0)
    assert section.fields["surface"].text() == "21,5"
    section.fields["surface"].set_text("")
    section.places.set_value(3)
    section.send()
    wait()
    assert (listed(site)[0].surface, listed(site)[0].places) == (None, 3)
    told.undo()
    wait()
    assert listed(site) == before


def test_nothing_is_sent_where_nothing_changes(section: OfficesSection, told: Told) -> None:
    opened(section, 0)
    section.send()
    assert not told
    assert section.fields["name"].text() == ""


def test_an_office_is_given_up_and_comes_back(
    section: OfficesSection, site: Station, told: Told, wait: Callable[[], None]
) -> None:
    opened(section, 0)
    section.buttons[GIVE_UP].click()
    wait()
    assert [each.name for each in listed(site)] == ["12"]
    told.undo()
    wait()
    assert len(listed(site)) == 2
    opened(section, 1)
    section.buttons[GIVE_UP].click()
    wait()
    opened(section, 1)
    assert not section.verb.isEnabled()
    section.buttons[BACK].click()
    wait()
    assert len(listed(site)) == 2


def test_the_history_of_an_office_is_looked_up(section: OfficesSection, qtbot: QtBot) -> None:
    opened(section, 0)
    with qtbot.waitSignal(section.looked_up) as asked:
        section.buttons[HISTORY].click()
    assert asked.args == ["11"]


def test_a_company_takes_an_office_of_the_list(
    section: OfficesSection, session: Session, site: Station, qtbot: QtBot
) -> None:
    [company] = site.ask(find)
    form = ResidentForm(section, session, company)
    qtbot.addWidget(form)
    choices = [form.offices.itemText(n) for n in range(form.offices.count())]
    assert "12" in choices[1]
    assert "occupé" in choices[2]
    form.fields["office"].set_text("Bât. A, 11 +")
    form.offices.setCurrentIndex(1)
    form.offices.picked.emit(form.offices.value)
    assert form.fields["office"].text() == "Bât. A, 11 + Bât. A, 12"
    form.save()
    qtbot.waitUntil(lambda: session.idle)
    assert site.ask(held) == {each.id for each in listed(site)}
