"""Badges at the front desk: found, previewed, saved, revoked, handed back, made and verified."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from kiosk.badges.queries import BadgeView, badges, by_number, of_subject
from kiosk.badges.views import REVOKED
from kiosk.core.clock import FrozenClock
from kiosk.core.settings import PrintingSettings, Settings
from kiosk.residents.queries import people
from kiosk.station import Station
from tests.ui.reception.opened import click, entries, open_window
from ui.reception.badges.page import BadgesPage
from ui.reception.badges.reason import ReasonDialog
from ui.reception.badges.rows import state_words, until_words
from ui.reception.badges.verify import VerifyForm
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def youssef(site: Station) -> UUID:
    """Someone of a resident; badges are printed to a folder."""
    site.settings = msgspec.structs.replace(
        Settings(), printing=PrintingSettings(badges="folder", sheets="folder")
    )
    noria = site.do("residents.register", name="Noria Énergie", office="Bât. A").result
    person: UUID = site.do(
        "residents.add_person", resident=noria, first_name="Youssef", last_name="Tazi"
    ).result
    return person


@pytest.fixture
def amina(site: Station) -> BadgeView:
    """The badge of a visitor who is on site."""
    visit = site.do(
        "visits.arrive",
        first_name="Amina",
        last_name="Benkirane",
        host="Noria",
        company="Atelier Lumen",
        consent=True,
    ).result
    site.do("badges.issue", holder=visit)
    return badge(site, "V-0001")


@pytest.fixture
def page(youssef: UUID, amina: BadgeView, session: Session, qtbot: QtBot) -> BadgesPage:
    window = open_window(session, qtbot, entries("badges"))
    shown = window.stack.page
    assert isinstance(shown, BadgesPage)
    return shown


def badge(site: Station, number: str) -> BadgeView:
    found = site.ask(by_number, number=number)
    assert found is not None
    return found


def numbers(page: BadgesPage) -> list[str]:
    return [found.number for found in page.rows.items]


def test_badges_are_found_by_name_number_and_kind(
    page: BadgesPage, youssef: UUID, site: Station, qtbot: QtBot
) -> None:
    site.do("badges.issue", kind="resident", holder=youssef)
    qtbot.waitUntil(lambda: len(page.rows.items) == 2)
    qtbot.keyClicks(page.search.edit, "benki")
    assert numbers(page) == ["V-0001"]
    page.search.set_text("")
    qtbot.keyClicks(page.search.edit, "r1")
    assert numbers(page) == ["R-0001"]
    page.search.set_text("")
    page.kinds._pick(1)
    assert numbers(page) == ["V-0001"]


def test_what_is_not_found_says_what_to_do(page: BadgesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.search.edit, "nobody")
    assert page.empty.text.text() == "Aucun badge trouvé"
    assert not page.detail.isVisible()


def test_the_preview_is_the_paper_of_the_chosen_shape(page: BadgesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.detail.preview.ready)
    label = page.detail.preview._image
    assert label.height() > label.width()
    page.detail.shape._pick(1)
    qtbot.waitUntil(lambda: page.detail.preview.ready)
    assert page.detail.preview._image.width() > page.detail.preview._image.height()


def test_a_badge_is_kept_as_a_picture_and_printed(
    page: BadgesPage, qtbot: QtBot, aside: Path, tmp_path: Path
) -> None:
    for name in ("badge.png", "badge.pdf"):
        page.ask_file = lambda _parent, _title, _name, n=name: str(aside / n)
        click(page, qtbot, page.detail.save)
    with Image.open(aside / "badge.png") as picture:
        assert picture.size == (732, 1181)
    assert (aside / "badge.pdf").read_bytes().startswith(b"%PDF")
    assert page.print_page()
    qtbot.waitUntil((tmp_path / "printouts" / "V-0001.pdf").exists)


def test_a_badge_is_not_kept_among_the_programs_own_files_and_why_is_said(
    page: BadgesPage, site: Station, qtbot: QtBot, told: list[Notice]
) -> None:
    place = site.folder / "badge.png"
    page.ask_file = lambda _parent, _title, _name: str(place)
    click(page, qtbot, page.detail.save)
    assert "dossier de données" in told[-1].text
    assert str(place) in told[-1].text
    assert not place.exists()


def test_a_badge_that_cannot_be_written_says_so(
    page: BadgesPage, qtbot: QtBot, told: list[Notice], aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object, **_fields: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.paper.documents.badges.write_whole", full)
    page.ask_file = lambda _parent, _title, _name: str(aside / "badge.png")
    click(page, qtbot, page.detail.save)
    assert "ne peut pas être écrit" in told[-1].text


def revoke(page: BadgesPage, qtbot: QtBot, reason: str) -> ReasonDialog:
    """Revoke the badge that is looked at."""
    click(page, qtbot, page.detail.revoke)
    assert page.revoking is not None
    page.revoking.reason.set_text(reason)
    click(page, qtbot, page.revoking.verb)
    return page.revoking


def test_a_revoked_badge_says_why_and_cannot_be_printed(
    page: BadgesPage, site: Station, qtbot: QtBot
) -> None:
    revoke(page, qtbot, "perdu")
    assert (badge(site, "V-0001").state, badge(site, "V-0001").revoked_for) == ("revoked", "perdu")
    assert page.detail.reason.text() == "perdu"
    assert not page.detail.print.isEnabled()
    assert state_words(page.rows.items[0], "fr")[0] == "Annulé"


def test_a_badge_is_kept_after_all(page: BadgesPage, site: Station, qtbot: QtBot) -> None:
    click(page, qtbot, page.detail.revoke)
    assert page.revoking is not None
    click(page, qtbot, page.revoking.keep)
    assert badge(site, "V-0001").state == "valid"


def test_the_reason_is_asked_until_there_is_one(
    page: BadgesPage, site: Station, qtbot: QtBot
) -> None:
    dialog = revoke(page, qtbot, "")
    assert dialog.isVisible()
    assert dialog.reason.error
    assert badge(site, "V-0001").state == "valid"
    dialog.usual.toggles["volé"].click()
    assert dialog.reason.text() == "volé"
    assert not dialog.reason.error
    click(page, qtbot, dialog.verb)
    assert badge(site, "V-0001").revoked_for == "volé"
    assert not dialog.isVisible()


def test_a_badge_handed_back_is_noted_once(page: BadgesPage, site: Station, qtbot: QtBot) -> None:
    click(page, qtbot, page.detail.give_back)
    assert badge(site, "V-0001").returned_at == site.clock.now()
    assert not page.detail.give_back.isEnabled()


def test_badges_that_did_not_come_back_are_listed_on_their_own(
    page: BadgesPage, clock: FrozenClock, site: Station, qtbot: QtBot
) -> None:
    page.open_with(not_returned=True)
    assert page.empty.text.text() == "Tous les badges sont rendus"
    clock.at += timedelta(days=1)
    page.refresh()
    assert numbers(page) == ["V-0001"]
    click(page, qtbot, page.detail.give_back)
    assert numbers(page) == []


def test_someone_of_a_resident_is_chosen_from_the_list_and_gets_a_badge_for_a_year(
    page: BadgesPage, youssef: UUID, site: Station, qtbot: QtBot
) -> None:
    click(page, qtbot, page.new)
    assert page.form is not None
    qtbot.keyClicks(page.form.name.input.edit, "tazi")
    page.form.rows.opened.emit(page.form.rows.items[0])
    click(page, qtbot, page.form.verb)
    made = badge(site, "R-0001")
    assert (made.subject, made.name, made.company) == (youssef, "Youssef Tazi", "Noria Énergie")
    assert until_words(made, site.zone) == "24/11/2027 23:59"
    assert numbers(page) == ["R-0001"]


def test_all_of_a_company_have_badges_and_those_that_are_good_stay(
    page: BadgesPage, youssef: UUID, site: Station, qtbot: QtBot
) -> None:
    kept = site.do("badges.issue", kind="resident", holder=youssef).result.badge
    page.open_form()
    assert page.form is not None
    qtbot.keyClicks(page.form.name.input.edit, "noria")
    row = next(one for one in page.form.rows.items if one.person is None)
    page.form.rows.opened.emit(row)
    with qtbot.waitSignal(page.form.whole) as made:
        click(page, qtbot, page.form.verb)
    staff = site.ask(people, resident=row.resident)
    assert made.args is not None
    assert len(made.args[0]) == len(staff) == row.people
    assert kept in made.args[0]
    assert all(site.ask(of_subject, subject=person.id) for person in staff)


def test_a_badge_made_by_mistake_is_worthless_again(
    page: BadgesPage, youssef: UUID, site: Station, told: list[Notice], qtbot: QtBot
) -> None:
    click(page, qtbot, page.new)
    assert page.form is not None
    qtbot.keyClicks(page.form.name.input.edit, "tazi")
    page.form.rows.opened.emit(page.form.rows.items[0])
    click(page, qtbot, page.form.verb)
    undo = next(notice.undo for notice in told if notice.undo is not None)
    undo()
    qtbot.waitUntil(lambda: page.session.idle)
    assert badge(site, "R-0001").state == REVOKED


def test_a_resident_badge_needs_a_person_of_the_list(page: BadgesPage, qtbot: QtBot) -> None:
    click(page, qtbot, page.new)
    assert page.form is not None
    qtbot.keyClicks(page.form.name.input.edit, "someone else")
    click(page, qtbot, page.form.verb)
    assert page.form.isVisible()
    assert page.form.name.error
    assert page.form.name.text() == "someone else"


def test_a_name_that_cannot_be_is_said_under_its_field(
    page: BadgesPage, site: Station, qtbot: QtBot
) -> None:
    click(page, qtbot, page.new)
    assert page.form is not None
    page.form.kind.toggles["staff"].click()
    page.form.name.set_text("<Salma>")
    click(page, qtbot, page.form.verb)
    assert "symbole" in page.form.name.error
    page.form.name.set_text("Salma Bennis")
    click(page, qtbot, page.form.verb)
    assert badge(site, "S-0001").name == "Salma Bennis"


@pytest.fixture
def verify(page: BadgesPage, qtbot: QtBot) -> VerifyForm:
    click(page, qtbot, page.verify)
    assert page.verifying is not None
    return page.verifying


def test_a_pasted_code_is_verified_and_shown(
    page: BadgesPage, verify: VerifyForm, amina: BadgeView, qtbot: QtBot
) -> None:
    verify.code.set_text(amina.payload)
    click(page, qtbot, verify.verb)
    assert verify.verdict.text() == "Valable"
    assert "V-0001" in verify.about.text()
    assert page.detail.badge is not None
    assert page.detail.badge.id == amina.id


def test_a_code_changed_by_one_letter_is_refused(
    page: BadgesPage, verify: VerifyForm, amina: BadgeView, qtbot: QtBot
) -> None:
    last = "B" if amina.payload[-1] != "B" else "C"
    verify.code.set_text(amina.payload[:-1] + last)
    click(page, qtbot, verify.verb)
    assert verify.verdict.text() == "Refusé"
    assert verify.about.text()


def test_a_revoked_badge_is_refused_with_its_reason(
    page: BadgesPage, verify: VerifyForm, amina: BadgeView, site: Station, qtbot: QtBot
) -> None:
    site.do("badges.revoke", badge=amina.id, reason="volé")
    verify.code.set_text(amina.payload)
    click(page, qtbot, verify.verb)
    assert verify.verdict.text() == "Refusé"
    assert "volé" in verify.about.text()


def test_no_code_is_no_question(page: BadgesPage, verify: VerifyForm, qtbot: QtBot) -> None:
    click(page, qtbot, verify.verb)
    assert verify.code.error
    assert not verify.verdict.isVisible()


def test_badges_stay_in_place_when_the_language_changes(
    page: BadgesPage, speak: object, site: Station
) -> None:
    page.search.set_text("benki")
    speak("ar")  # type: ignore[operator]
    assert page.search.text() == "benki"
    assert numbers(page) == ["V-0001"]
    assert [b.number for b in site.ask(badges)] == ["V-0001"]
    assert state_words(page.rows.items[0], page.session.language)[0] == "صالحة"
