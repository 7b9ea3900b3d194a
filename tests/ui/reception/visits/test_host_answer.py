"""What a host says of a visitor who is here is noted by one key, and taken back."""

from __future__ import annotations

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from kiosk.residents.queries import hosts
from kiosk.station import Station
from kiosk.visits.hosting import ABSENT, COMING
from kiosk.visits.queries import get
from ui.reception.visits.page import VisitsPage
from ui.shell.session import Session


@pytest.fixture
def here(page: VisitsPage, site: Station) -> UUID:
    """Somebody who came to see Nora is chosen in the list."""
    nora = next(host for host in site.ask(hosts, text="Nora") if host.person)
    said = {"first_name": "Youssef", "last_name": "Alaoui", "consent": True}
    visit: UUID = site.do("visits.arrive", person=nora.person, **said).result
    page.open_with(visit=visit)
    return visit


def answer(site: Station, visit: UUID) -> str:
    found = site.ask(get, visit=visit)
    assert found is not None
    return found.host_answer


def test_an_answer_is_noted_and_taken_back(
    page: VisitsPage, site: Station, session: Session, here: UUID, qtbot: QtBot
) -> None:
    host = page.list.details.host
    assert "Hôte" in host.words.text()
    for wanted in (COMING, ABSENT):
        host.answers.toggles[wanted].click()
        qtbot.waitUntil(lambda: session.idle)
        assert answer(site, here) == wanted
    page.refresh()
    assert "a répondu" in host.words.text()


def test_nobody_is_asked_of_a_host_that_is_only_words(
    page: VisitsPage, site: Station, here: UUID
) -> None:
    said = {"first_name": "Omar", "last_name": "Tazi", "consent": True, "host": "le jardinier"}
    page.open_with(visit=site.do("visits.arrive", **said).result)
    assert page.list.details.host.isHidden()
