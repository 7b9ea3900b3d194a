"""The form of someone who comes in: what is missing, who came before, what must not be lost."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kiosk.badges.queries import badges
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, StoreTrouble
from kiosk.station import Station
from kiosk.visits.cin import number_of
from kiosk.visits.queries import get, notice, on_site
from ui.reception.visits.new_visit import NewVisit
from ui.reception.visits.page import VisitsPage
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session
from ui.widgets.label import Label

AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria Énergie"}


@pytest.fixture
def form(page: VisitsPage) -> NewVisit:
    """An empty form."""
    page.open_with(new=True)
    return page.form


def fill(form: NewVisit, qtbot: QtBot, name: str = "Amina Benkirane", host: str = "noria") -> None:
    """Everything that a visit needs but the agreement."""
    form.visitor.name.input.edit.clear()
    qtbot.keyClicks(form.visitor.name.input.edit, name)
    qtbot.keyClicks(form.hosts.search.edit, host)
    qtbot.keyClick(form.hosts.search.edit, Qt.Key.Key_Return)


def save(form: NewVisit, session: Session, qtbot: QtBot, *, with_badge: bool = False) -> None:
    """Click on one of the two buttons."""
    button = form.both if with_badge else form.plain
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: session.idle)


def test_nobody_agrees_beforehand_and_the_button_leads_to_the_box(
    form: NewVisit, window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    assert not form.visitor.consent.given
    assert form.both.isEnabled()
    save(form, session, qtbot, with_badge=True)
    assert session.read(on_site) == []
    assert window.focusWidget() is form.visitor.consent.tick
    assert "accord" in form.visitor.consent.error.text()
    assert form.visitor.name.text() == "Amina Benkirane"


def test_what_is_missing_is_said_where_it_is(
    form: NewVisit, window: ReceptionWindow, session: Session, qtbot: QtBot
) -> None:
    save(form, session, qtbot)
    assert form.visitor.name.error == "Tapez le prénom et le nom."
    assert window.focusWidget() is form.visitor.name.input.edit
    qtbot.keyClicks(window.focusWidget(), "Amina")
    save(form, session, qtbot)
    assert form.visitor.name.error == "Ajoutez le nom de famille."
    form.visitor.name.set_text("王 小明")
    save(form, session, qtbot)
    assert "lettres latines" in form.visitor.name.error
    form.visitor.name.set_text("Amina Benkirane")
    save(form, session, qtbot)
    assert window.focusWidget() is form.hosts.search.edit
    assert form.hosts.field.error
    qtbot.keyClicks(form.visitor.phone.input.edit, "661")
    save(form, session, qtbot)
    assert "numéro" in form.visitor.phone.error


def test_what_the_store_refuses_is_said_at_its_field(
    form: NewVisit, session: Session, qtbot: QtBot
) -> None:
    fill(form, qtbot, name="Amina <b>Benkirane")
    form.visitor.consent.tick.setChecked(True)
    save(form, session, qtbot)
    assert form.visitor.name.error
    assert form.visitor.name.text() == "Amina <b>Benkirane"
    assert form.plain.isEnabled()


def test_a_second_click_makes_no_second_visit(
    form: NewVisit, session: Session, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    form.visitor.consent.tick.setChecked(True)
    form.save(with_badge=True)
    form.save(with_badge=True)
    form.save(with_badge=False)
    qtbot.waitUntil(lambda: session.idle)
    assert len(session.read(on_site)) == 1
    assert len(session.read(badges)) == 1


def test_trouble_with_the_store_loses_nothing_and_the_next_try_makes_one_visit(
    form: NewVisit, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(form, qtbot)
    form.visitor.consent.tick.setChecked(True)
    carried = session.station.do_all

    def kept_but_unheard(wanted: Any) -> None:
        carried(wanted)
        raise StoreTrouble("the line went dead")

    monkeypatch.setattr(session.station, "do_all", kept_but_unheard)
    save(form, session, qtbot, with_badge=True)
    assert form.visitor.name.text() == "Amina Benkirane"
    assert form.both.isEnabled()
    monkeypatch.undo()
    save(form, session, qtbot, with_badge=True)
    assert len(session.read(on_site)) == 1
    assert len(session.read(badges)) == 1


def test_a_visit_without_a_badge_has_none(form: NewVisit, session: Session, qtbot: QtBot) -> None:
    fill(form, qtbot)
    form.visitor.consent.tick.setChecked(True)
    save(form, session, qtbot)
    [visit] = session.read(on_site)
    assert visit.badge == ""
    assert session.read(badges) == []


def test_the_notice_is_kept_in_the_language_that_was_read(
    form: NewVisit, session: Session, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    form.visitor.consent.show_notice = lambda _language: "ar"
    qtbot.mouseClick(form.visitor.consent.read, Qt.MouseButton.LeftButton)
    assert form.visitor.consent.given
    save(form, session, qtbot)
    [visit] = session.read(on_site)
    shown = session.read(notice, language="ar")
    assert shown is not None
    assert visit.consent == shown.id


def test_closing_the_notice_is_no_agreement(form: NewVisit, qtbot: QtBot) -> None:
    form.visitor.consent.show_notice = lambda _language: None
    qtbot.mouseClick(form.visitor.consent.read, Qt.MouseButton.LeftButton)
    assert not form.visitor.consent.given


def test_arrows_choose_the_host(form: NewVisit, session: Session, qtbot: QtBot) -> None:
    edit = form.hosts.search.edit
    qtbot.keyClicks(edit, "nor")
    assert form.hosts.host is not None
    assert form.hosts.host.words == "Noria Énergie"
    qtbot.keyClick(edit, Qt.Key.Key_Down)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert form.hosts.confirmed is not None
    assert form.hosts.confirmed.words == "Nora Lahlou, Sahel Data"
    assert form.hosts.confirmed.person is not None


def test_more_hosts_than_are_shown_are_said_to_be_more(
    form: NewVisit, site: Station, qtbot: QtBot
) -> None:
    """Sahel Data is there already."""
    for number in range(7):
        site.do("residents.register", name=f"Sahel {number}")
    for said in ("8 résultats", "Plus de 8 résultats"):
        form.hosts.search.edit.clear()
        qtbot.keyClicks(form.hosts.search.edit, "sahel")
        assert form.hosts.search._count.text() == said
        assert len(form.hosts.rows.items) == 8
        site.do("residents.register", name=f"Sahel {said}")


def test_someone_whose_host_is_in_no_list_comes_in_all_the_same(
    form: NewVisit, session: Session, qtbot: QtBot
) -> None:
    fill(form, qtbot, host="zzz")
    form.visitor.consent.tick.setChecked(True)
    save(form, session, qtbot)
    [visit] = session.read(on_site)
    assert (visit.host, visit.resident) == ("zzz", None)


def test_who_came_before_is_recognised_and_taken_up(
    form: NewVisit, session: Session, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    clock.at -= timedelta(days=12)
    said = {"company": "Atelier Lumen", "phone": "0661204815", "vehicle": "12345-A-6"}
    before = site.do("visits.arrive", **AMINA, **said, consent=True).result
    site.do("visits.leave", visit=before)
    clock.at += timedelta(days=12)
    qtbot.keyClicks(form.visitor.name.input.edit, "amina benkirane")
    qtbot.waitUntil(form.returning.isVisible)
    assert form.returning.pill.text == "Dernière visite : 12 nov., Noria Énergie"
    qtbot.mouseClick(form.returning.again, Qt.MouseButton.LeftButton)
    assert form.visitor.company.text() == "Atelier Lumen"
    assert form.visitor.phone.text() == "+212 661204815"
    assert form.hosts.confirmed is not None
    assert form.hosts.confirmed.words == "Noria Énergie"
    assert not form.visitor.consent.given


def test_an_expected_visitor_is_filled_in_and_may_be_corrected(
    page: VisitsPage, session: Session, site: Station, qtbot: QtBot
) -> None:
    announced = {**AMINA, "first_name": "Mohamed Amine", "last_name": "El Fassi", "companions": 2}
    visit: UUID = site.do("visits.expect", **announced, at=site.clock.now()).result
    page.open_with(welcome=visit)
    form = page.form
    assert form.visitor.names == ("Mohamed Amine", "El Fassi")
    assert form.header.subtitle.text() == "attendue à 10:42"
    form.visitor.companions.set_value(1)
    form.visitor.consent.tick.setChecked(True)
    save(form, session, qtbot, with_badge=True)
    here = session.read(get, visit=visit)
    assert here is not None
    assert (here.state, here.companions, here.badge) == ("on_site", 1, "V-0001")
    assert here.host == "Noria Énergie"


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("Amina Benkirane", ("Amina", "Benkirane")),
        ("Mohamed Amine El Fassi", ("Mohamed Amine", "El Fassi")),
        ("إيمان بن جلون", ("إيمان", "بن جلون")),
        ("El Mehdi Alaoui", ("El", "Mehdi Alaoui")),
    ],
)
def test_a_last_name_begins_at_its_particle(
    form: NewVisit, typed: str, names: tuple[str, str]
) -> None:
    form.visitor.set_names(typed, None)
    assert form.visitor.names == names


def test_where_the_last_name_begins_can_be_changed(form: NewVisit, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.visitor.name.input.edit, "El Mehdi Alaoui")
    qtbot.mouseClick(form.visitor.split, Qt.MouseButton.LeftButton)
    assert form.visitor.names == ("El Mehdi", "Alaoui")
    assert form.visitor.split.text() == "Nom de famille : Alaoui"


def test_what_was_typed_is_had_again_after_leaving(
    form: NewVisit, page: VisitsPage, window: ReceptionWindow, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    form.visitor.consent.tick.setChecked(True)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not page.filling_in
    page.open_with(new=True)
    assert form.visitor.name.text() == ""
    assert not form.visitor.consent.given
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.filling_in
    assert form.visitor.name.text() == "Amina Benkirane"
    assert form.hosts.confirmed is not None
    assert form.visitor.consent.given


def test_f2_in_the_form_keeps_what_is_typed(
    form: NewVisit, window: ReceptionWindow, qtbot: QtBot
) -> None:
    fill(form, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F2)
    assert form.visitor.name.text() == "Amina Benkirane"


def test_another_language_words_the_printer_of_badges_too(form: NewVisit, speak: Any) -> None:
    form.badge.show_printers(None)
    french = form.badge.printer.text()
    speak("ar")
    assert form.badge.printer.text() != french


def test_another_language_keeps_what_is_typed(form: NewVisit, speak: Any, qtbot: QtBot) -> None:
    fill(form, qtbot)
    form.visitor.companions.set_value(3)
    speak("ar")
    assert form.visitor.name.text() == "Amina Benkirane"
    assert form.hosts.confirmed is not None
    assert form.visitor.companions.value == 3
    assert form.both.text() == "تسجيل وطباعة الشارة"


def test_the_preview_is_the_printers_own_picture(form: NewVisit, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: form.badge.preview.ready)
    empty = form.badge.preview._image.copy()
    fill(form, qtbot)
    qtbot.waitUntil(lambda: form.badge.preview.ready)
    assert form.badge.preview._image != empty
    assert form.badge.preview.accessibleName() == "Amina Benkirane, Noria Énergie"


def test_a_badge_is_good_until_closing_and_not_before_now(
    form: NewVisit, session: Session, qtbot: QtBot
) -> None:
    until = form.badge.until
    assert until.worded(until.value) == "20:00"
    for _ in range(30):
        qtbot.keyClick(until, Qt.Key.Key_Down)
    assert until.worded(until.value) == "11:00"
    fill(form, qtbot)
    form.visitor.consent.tick.setChecked(True)
    save(form, session, qtbot, with_badge=True)
    [badge] = session.read(badges)
    assert badge.valid_until.hour == 11


@pytest.mark.parametrize(("hour", "minute", "ends"), [(22, 10, "23:30"), (23, 50, "23:59")])
def test_a_late_visitor_has_a_badge_too(
    page: VisitsPage,
    session: Session,
    clock: FrozenClock,
    qtbot: QtBot,
    hour: int,
    minute: int,
    ends: str,
) -> None:
    clock.at = clock.at.replace(hour=hour, minute=minute)
    page.open_with(new=True)
    form = page.form
    assert form.badge.until.worded(form.badge.until.value) == ends
    fill(form, qtbot)
    form.visitor.consent.tick.setChecked(True)
    save(form, session, qtbot, with_badge=True)
    assert len(session.read(badges)) == 1


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
@pytest.mark.parametrize("size", [(1440, 862), (1366, 700)])
def test_every_line_has_its_height_on_a_low_screen(
    form: NewVisit,
    window: ReceptionWindow,
    session: Session,
    qtbot: QtBot,
    size: tuple[int, int],
    language: str,
) -> None:
    def cut() -> list[str]:
        said = [label for label in form.visitor.findChildren(Label) if label.isVisible()]
        return [each.text() for each in said if each.height() < each.heightForWidth(each.width())]

    session.speak(language)
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size and not cut())
    form.visitor.phone.set_error(form.session.words(Invalid(field="phone", problem="phone")))
    qtbot.waitUntil(lambda: not cut())


@pytest.mark.parametrize("size", [(1440, 900), (1366, 768)])
def test_the_cards_begin_at_one_height(
    form: NewVisit, window: ReceptionWindow, qtbot: QtBot, size: tuple[int, int]
) -> None:
    window.resize(*size)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == size)

    def tops() -> set[int]:
        heads = (form.visitor.heading, form.host_title)
        return {head.mapTo(form, QPoint(0, 0)).y() for head in heads}

    qtbot.waitUntil(lambda: len(tops()) == 1)


def test_no_number_of_a_card_is_asked_for_without_the_authorisation(form: NewVisit) -> None:
    assert form.visitor.cin.isHidden()
    assert form.visitor.cin not in form.visitor.fields


def test_with_it_a_number_is_kept_beside_the_visit_and_a_wrong_one_refused_at_its_field(
    page: VisitsPage, session: Session, qtbot: QtBot
) -> None:
    session.station.do("sites.set_data_protection", cin_authorisation="A-GC-7/2026")
    page.open_with(new=True)
    form = page.form
    assert form.visitor.cin.isVisible()
    fill(form, qtbot)
    form.visitor.consent.tick.setChecked(True)
    qtbot.keyClicks(form.visitor.cin.input.edit, "12")
    save(form, session, qtbot)
    assert "carte" in form.visitor.cin.error
    assert session.read(on_site) == []
    form.visitor.cin.set_text("be 123456")
    save(form, session, qtbot)
    [here] = session.read(on_site)
    assert session.station.database.read(number_of, site="casablanca", visit=here.id) == "BE123456"
