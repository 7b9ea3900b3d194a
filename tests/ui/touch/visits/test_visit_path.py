"""A visitor signs in: the company, the host, the names, the notice; then the row."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from kiosk.events.queries import registrations
from kiosk.station import Station
from kiosk.visits.notice import facts_here, notice_id, notice_text
from kiosk.visits.queries import notice, on_site
from ui.touch.shell.choice_row import typed_part
from ui.touch.shell.window import TouchWindow

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]
Screen = Callable[[str], Any]


@pytest.fixture
def residents(hall: Station) -> dict[str, Any]:
    """Five companies with "nor" in their names, and one person in the first."""
    names = ("Noria Énergie", "Noria Conseil", "Anor Conseil", "Nord Sud", "Norme et Qualité")
    made = {
        name: hall.do("residents.register", name=name, sector="Énergie", office="Bât. A").result
        for name in names
    }
    hall.do(
        "residents.add_person",
        resident=made["Noria Énergie"],
        first_name="Karim",
        last_name="Bennis",
    )
    return made


def write(window: TouchWindow, press: Press, text: str) -> None:
    keyboard = window.screen_now.keyboard
    for sign in text:
        press(keyboard.keys["space" if sign == " " else sign])


def reach_consent(window: TouchWindow, press: Press, screen: Screen) -> Any:
    press(screen("home").tiles["company"])
    write(window, press, "noria e")
    press(screen("company").rows[0])
    write(window, press, "karim")
    press(window.footer.action)
    write(window, press, "salma")
    screen("visitor").fields["last_name"].setFocus()
    write(window, press, "el idrissi")
    press(window.footer.action)
    return screen("consent")


def test_a_visitor_signs_in_by_thumb(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    residents: dict[str, Any],
) -> None:
    consent = reach_consent(window, press, screen)
    press(consent.agree)
    press(window.footer.action)
    settled()
    (visit,) = hall.ask(on_site)
    assert (visit.first_name, visit.last_name) == ("Salma", "El Idrissi")
    assert visit.host == "Karim, Noria Énergie"
    assert visit.resident == residents["Noria Énergie"]
    assert visit.consent == notice_id("casablanca", notice_text("fr", facts_here(hall)).name)
    assert hall.ask(notice, language="fr") is None, "a kiosk publishes no notice"
    assert visit.badge == "", "a kiosk signs no badge"
    done = screen("done")
    assert done.title.text() == "Bienvenue, Salma"
    assert "accueil" in done.main.text()


def test_who_has_just_come_in_goes_on_to_an_event_or_a_desk_in_their_language(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    residents: dict[str, Any],
) -> None:
    hours = {"starts": "2026-11-24T11:00", "ends": "2026-11-24T13:00"}
    event = hall.do("events.plan", title="Pitcher", kind="atelier", place="Hall", **hours)
    window.session.speak("en")
    consent = reach_consent(window, press, screen)
    press(consent.agree)
    press(window.footer.action)
    settled()
    done = screen("done")
    assert done.tickets.isVisible()
    press(done.events)
    press(screen("events").rows[0])
    press(screen("event").rows[0])
    assert screen("event_who").fields["name"].text() == "Salma El Idrissi"
    press(window.footer.action)
    press(screen("event_consent").agree)
    press(window.footer.action)
    settled()
    (guest,) = hall.ask(registrations, event=event.command.id)
    assert (guest.name, guest.language) == ("Salma El Idrissi", "en")
    assert guest.arrived_at is not None, "what is about to begin has its guest"
    assert not screen("done").events.isVisible()


def test_who_has_the_name_of_someone_here_finishes_at_the_desk_and_is_not_counted_again(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    residents: dict[str, Any],
) -> None:
    hall.do("visits.arrive", first_name="Salma", last_name="El Idrissi", host="Noria", consent=True)
    consent = reach_consent(window, press, screen)
    press(consent.agree)
    press(window.footer.action)
    settled()
    assert len(hall.ask(on_site)) == 1
    done = screen("done")
    assert done.title.text() == "Bienvenue, Salma"
    assert done.main.text() == "Passez à l’accueil, à droite de cet écran"
    assert "enregistrée" not in done.text.text()


def test_agreement_is_never_given_beforehand(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    residents: dict[str, Any],
) -> None:
    consent = reach_consent(window, press, screen)
    assert not consent.agree.isChecked()
    press(window.footer.action)
    settled()
    assert hall.ask(on_site) == []
    assert consent.error.isVisible()
    press(consent.agree)
    assert not consent.error.isVisible()


def test_companies_only_from_three_letters_and_four_at_most(
    window: TouchWindow, press: Press, screen: Screen, residents: dict[str, Any]
) -> None:
    press(screen("home").tiles["company"])
    company = screen("company")
    write(window, press, "no")
    assert company.found == []
    write(window, press, "r")
    assert len(company.found) == 4
    press(company.clear)
    assert company.found == []
    write(window, press, "bennis")
    assert company.found == [], "people are not listed"
    assert "Vérifiez le nom" in company.count.text()


@pytest.mark.parametrize(
    ("language", "four", "more"),
    [
        ("fr", "4 entreprises", "Plus de 4 entreprises"),
        ("ar", "4 مقاولات", "أكثر من 4 مقاولات"),
        ("en", "4 companies", "More than 4 companies"),
    ],
)
def test_more_companies_than_are_shown_are_said_to_be_more(
    window: TouchWindow,
    press: Press,
    screen: Screen,
    hall: Station,
    language: str,
    four: str,
    more: str,
) -> None:
    for number in range(4):
        hall.do("residents.register", name=f"Sahel {number}")
    window.session.speak(language)
    press(screen("home").tiles["company"])
    company = screen("company")
    for said in (four, more):
        company.search.set_text("")
        company.search.edit.insert("sahel")
        assert (company.count.text(), len(company.found)) == (said, 4)
        hall.do("residents.register", name=f"Sahel {said}")


def test_what_was_typed_is_marked_whatever_its_accents() -> None:
    assert typed_part("Noria Énergie", "ene") == (6, 3)
    assert typed_part("Anor Conseil", "con") == (5, 3)
    assert typed_part("Anor Conseil", "xyz") == (0, 0)


def test_a_missing_name_is_asked_for_at_its_place(
    window: TouchWindow, press: Press, screen: Screen, residents: dict[str, Any]
) -> None:
    press(screen("home").tiles["company"])
    write(window, press, "anor")
    press(screen("company").rows[0])
    press(screen("host").unknown)
    visitor = screen("visitor")
    write(window, press, "omar")
    press(window.footer.action)
    assert visitor.fields["first_name"].text() == "Omar"
    assert visitor.fields["last_name"].error
    assert window.path[-1] == "visitor"
    write(window, press, "b")
    assert visitor.fields["last_name"].text() == "B", "typing goes to the field that is wrong"
    assert not visitor.fields["last_name"].error


def test_a_host_may_be_unknown(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    residents: dict[str, Any],
) -> None:
    press(screen("home").tiles["company"])
    write(window, press, "anor")
    press(screen("company").rows[0])
    press(screen("host").unknown)
    write(window, press, "omar")
    screen("visitor").fields["last_name"].setFocus()
    write(window, press, "tazi")
    press(window.footer.action)
    press(screen("consent").agree)
    press(window.footer.action)
    settled()
    (visit,) = hall.ask(on_site)
    assert visit.host == "Anor Conseil"


def test_nothing_of_one_visitor_is_left_for_the_next(
    window: TouchWindow, press: Press, screen: Screen, residents: dict[str, Any]
) -> None:
    reach_consent(window, press, screen)
    window.forget()
    press(screen("home").tiles["company"])
    assert screen("company").search.text() == ""
    assert screen("company").found == []


def test_back_keeps_what_was_typed(
    window: TouchWindow, press: Press, screen: Screen, residents: dict[str, Any]
) -> None:
    reach_consent(window, press, screen)
    press(window.footer.back)
    assert screen("visitor").fields["last_name"].text() == "El Idrissi"
    press(window.footer.back)
    assert screen("host").field.text() == "Karim"


def test_who_needs_leave_is_told_no_more_than_who_is_here_already(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    residents: dict[str, Any],
) -> None:
    assert residents
    hall.do("barred.note", first_name="Salma", last_name="El Idrissi", reason="Vol de matériel")
    consent = reach_consent(window, press, screen)
    press(consent.agree)
    press(window.footer.action)
    settled()
    assert hall.ask(on_site) == []
    assert window.path[-1] == "done"
    done = screen("done")
    assert done.facts["kind"] == "known"
    words = " ".join(label.text() for label in window.findChildren(QLabel))
    assert "responsable" not in words
    assert "Vol de" not in words
