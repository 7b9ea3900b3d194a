"""Parcels at the front desk: logged by keyboard, handed over by a scan and a signature."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kiosk.core import strokes
from kiosk.core.clock import FrozenClock
from kiosk.core.settings import PrintingSettings, Settings
from kiosk.notifications import outbox
from kiosk.notifications.queries import of_subject
from kiosk.parcels import numbers
from kiosk.parcels.queries import ParcelView, by_number
from kiosk.station import Station
from tests.ui.reception.opened import click, entries, open_window
from ui.reception.finding import PARCEL, find_anything
from ui.reception.parcels.form import ParcelForm
from ui.reception.parcels.handing import HandOverParcel
from ui.reception.parcels.page import ParcelsPage
from ui.reception.parcels.words import state_words
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.pill import DANGER, INFO, WARNING
from ui.widgets.signature import SignaturePad


@pytest.fixture
def lumen(site: Station) -> UUID:
    made: UUID = site.do(
        "residents.register", name="Atelier Lumen", email="bonjour@atelier-lumen.example"
    ).result
    return made


@pytest.fixture
def window(session: Session, site: Station, lumen: UUID, qtbot: QtBot) -> ReceptionWindow:
    del lumen
    site.settings = msgspec.structs.replace(Settings(), printing=PrintingSettings(badges="folder"))
    return open_window(session, qtbot, entries("today", "parcels"))


@pytest.fixture
def page(window: ReceptionWindow) -> ParcelsPage:
    window.show_page("parcels")
    shown = window.stack.page
    assert isinstance(shown, ParcelsPage)
    return shown


def parcel(site: Station, number: str = "C-0001") -> ParcelView:
    found = site.ask(by_number, number=number)
    assert found is not None
    return found


def sign(pad: SignaturePad, qtbot: QtBot) -> None:
    """Two strokes by mouse."""
    for start in (QPoint(40, 40), QPoint(160, 60)):
        qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 6):
            qtbot.mouseMove(pad, start + QPoint(12 * step, 6 * step))
        qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 30))


def test_a_parcel_is_logged_by_a_few_keys_and_its_label_comes_out(
    page: ParcelsPage, site: Station, qtbot: QtBot, tmp_path: Path
) -> None:
    click(page, qtbot, page.new)
    form = page.form
    assert isinstance(form, ParcelForm)
    qtbot.waitUntil(form.isVisible)
    edit = form.picker.search.edit
    qtbot.keyClicks(edit, "lum")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(form.what, Qt.Key.Key_Right)
    form.what.choose("registered")
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClick(form.verb, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not form.isVisible())
    # The first paper of a process loads its typefaces.
    qtbot.waitUntil((tmp_path / "printouts" / "C-0001.pdf").exists, timeout=30_000)
    qtbot.waitUntil(lambda: page.session.idle)
    assert (parcel(site).company, parcel(site).what) == ("Atelier Lumen", "registered")
    assert [one.label for one in page.rows.items] == ["C-0001"]
    assert "pas encore envoyé" in page.detail.notice.text()
    [told] = site.ask(of_subject, subject=parcel(site).id)
    site.database.write(lambda s: outbox.sent(s, message=told.id, now=site.clock.now()))
    page.refresh()
    assert "pas encore" not in page.detail.notice.text()


def test_nothing_is_logged_for_nobody(page: ParcelsPage, site: Station, qtbot: QtBot) -> None:
    click(page, qtbot, page.new)
    form = page.form
    assert isinstance(form, ParcelForm)
    form.carrier.set_text("Amana")
    qtbot.keyClicks(form.picker.search.edit, "zzzz")
    click(page, qtbot, form.verb)
    assert form.picker.field.error
    assert form.carrier.text() == "Amana"
    assert site.ask(by_number, number="C-0001") is None


def test_a_scanned_label_opens_the_handing_over_which_is_signed(
    window: ReceptionWindow, site: Station, lumen: UUID, qtbot: QtBot
) -> None:
    site.do("parcels.log", resident=lumen)
    window.scans.take(numbers.write("casablanca", "", 1))
    page = window.stack.page
    assert isinstance(page, ParcelsPage)
    form = page.form
    assert isinstance(form, HandOverParcel)
    qtbot.waitUntil(form.isVisible)
    form.by.set_text("Salma Idrissi")
    click(page, qtbot, form.verb)
    assert form.signature.error
    sign(form.pad, qtbot)
    assert not form.signature.error
    click(page, qtbot, form.verb)
    qtbot.waitUntil(lambda: not form.isVisible())
    found = parcel(site)
    assert (found.state, found.closed_by) == ("collected", "Salma Idrissi")
    assert len(strokes.read(found.signature)) == 2
    page.step_back(found.id)
    qtbot.waitUntil(lambda: parcel(site).waits)


def test_who_cannot_sign_is_handed_it_by_keyboard(
    page: ParcelsPage, site: Station, lumen: UUID, qtbot: QtBot
) -> None:
    site.do("parcels.log", resident=lumen)
    page.refresh()
    page.open_with(parcel=parcel(site).id)
    page.hand_over(parcel(site))
    form = page.form
    assert isinstance(form, HandOverParcel)
    form.by.set_text("Salma Idrissi")
    form.unsigned.set_text("Écran en panne")
    click(page, qtbot, form.verb)
    qtbot.waitUntil(lambda: not form.isVisible())
    assert parcel(site).unsigned == "Écran en panne"
    page.which.choose("gone")
    page.refresh()
    assert [one.label for one in page.rows.items] == ["C-0001"]
    assert "Écran en panne" in page.detail.gone.text()


def test_the_oldest_stands_first_and_long_waits_are_told(
    page: ParcelsPage, site: Station, lumen: UUID, clock: FrozenClock
) -> None:
    for days in (4, 4, 0):
        site.do("parcels.log", resident=lumen)
        clock.at += timedelta(days=days)
    page.refresh()
    assert [one.label for one in page.rows.items] == ["C-0001", "C-0002", "C-0003"]
    now, zone = clock.at, site.zone
    kinds = [state_words(one, one.age(now, zone), "fr")[1] for one in page.rows.items]
    assert kinds == [DANGER, WARNING, INFO]


def test_a_parcel_is_found_from_anywhere(page: ParcelsPage, site: Station, lumen: UUID) -> None:
    site.do("parcels.log", resident=lumen)
    for typed in ("C-0001", "lumen"):
        found = [one for one in find_anything(site, typed) if one.kind == PARCEL]
        assert [one.page for one in found] == ["parcels"], typed
    page.open_with(**found[0].why)
    assert page.detail.parcel is not None
    assert page.detail.parcel.label == "C-0001"
