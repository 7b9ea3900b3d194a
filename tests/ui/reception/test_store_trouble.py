"""Every form of the front desk, when the store fails, then the program, then neither."""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import pytest
import shiboken6
from openpyxl import Workbook
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui.reception
from kiosk.agreements.queries import of_visit
from kiosk.agreements.queries import overview as agreements
from kiosk.agreements.queries import waiting as not_signed
from kiosk.appointments.queries import AppointmentView
from kiosk.appointments.queries import day as appointments_of
from kiosk.badges.queries import badges, by_number
from kiosk.bookings.queries import day as day_plan
from kiosk.bookings.waiting import wishes
from kiosk.core.settings import PrintingSettings, Settings
from kiosk.core.words import Words
from kiosk.evacuation.queries import roll_call
from kiosk.events.queries import EventView, coming
from kiosk.joining.queries import counts as requests_by_state
from kiosk.joining.queries import get as get_request
from kiosk.parcels.queries import get as get_parcel
from kiosk.parcels.queries import waiting as parcels_waiting
from kiosk.residents.queries import find, people
from kiosk.station import Station
from kiosk.tickets.queries import counters, waiting
from kiosk.visits.guest_list import read as read_guests
from kiosk.visits.queries import expected, on_site
from kiosk.visits.queries import get as get_visit
from tests.ui.enrolled import answer_all, enrol, refused_booking
from tests.ui.reception.opened import entries, open_window
from tests.ui.trouble import Failing, Opened, endure
from ui.reception.agreements.decide import DecideDialog
from ui.reception.agreements.sign import SignDialog
from ui.reception.joining.detail import (
    COMMITTEES,
    DECIDES,
    ENTERS,
    INTERVIEWS,
    PAPERS,
    WITHDRAWS,
)
from ui.reception.visits.announce import AnnounceDialog
from ui.reception.visits.guests import GuestsDialog
from ui.reception.window import ReceptionWindow
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.widgets.toast import Notice

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


class FrontDesk:
    """The window with all its pages, what it told, and a site to work on."""

    def __init__(
        self, window: ReceptionWindow, site: Station, told: list[Notice], folder: Path
    ) -> None:
        self.window, self.site, self.told, self.folder = window, site, told, folder

    def page(self, name: str, **fields: Any) -> Any:
        self.window.show_page(name, **fields)
        return self.window.stack.page

    def said(self) -> str:
        return self.told[-1].text if self.told else ""

    def bookings(self) -> list[Any]:
        plan = self.site.ask(day_plan, day=NOON.date())
        return [booking for lane in plan.lanes for booking in lane.bookings]

    def on_the_roll(self) -> list[str]:
        call = self.site.ask(roll_call)
        return [each.name for each in call.entries if each.name == "Omar Filali"] if call else []


def dialog(form: FormDialog, typed: Callable[[], object], done: Callable[[], object]) -> Opened:
    return Opened(
        form.verb,
        typed,
        form.alert.text.text,
        lambda: bool(done()) and not (shiboken6.isValid(form) and form.isVisible()),
    )


def booking_form(desk: FrontDesk) -> Opened:
    page = desk.page("bookings", new=True)
    form = page.making.form
    form.kind.toggles["external"].click()
    form.who.set_text("Kasbah Pay")
    form.title_field.set_text("Point hebdomadaire")
    return dialog(form, lambda: (form.who.text, form.title_field.text()), desk.bookings)


def moved_booking(desk: FrontDesk) -> Opened:
    desk.site.do("bookings.book", resource="Atlas", starts=NOON, ends=_later(1), held_by="Noria")
    page = desk.page("bookings")
    form = page.making.change(desk.bookings()[0])
    form.starts.set_value(15 * 60)
    return dialog(form, lambda: form.starts.value, lambda: desk.bookings()[0].starts == _later(3))


def swapped_rooms(desk: FrontDesk) -> Opened:
    made = {"name": "Salle d’échange", "capacity": 6}
    other = desk.site.do("sites.add_room", **made).result
    for room, who in (("Atlas", "Sahel Data"), (other, "Datavera")):
        times = {"starts": _later(5), "ends": _later(6)}
        desk.site.do("bookings.book", resource=room, held_by=who, **times)
    page = desk.page("bookings")
    held = {each.held_by: each for each in desk.bookings()}
    form = page.handling.open_swap(held["Sahel Data"])

    def there() -> bool:
        return any(b.held_by == "Sahel Data" and b.resource == other for b in desk.bookings())

    return dialog(form, lambda: form.other.value, there)


def wish_form(desk: FrontDesk) -> Opened:
    whole = {"starts": _later(20), "ends": _later(30)}
    desk.site.do("bookings.book", resource="Atlas", held_by="Noria", **whole)
    waiting_list = desk.page("bookings").open_waiting_list()
    waiting_list.add.click()
    form = waiting_list.form
    form.who.set_text("Kasbah Pay")
    return dialog(form, lambda: form.who.text, lambda: desk.site.ask(wishes))


def draft_bubble(desk: FrontDesk) -> Opened:
    page = desk.page("bookings")
    page.grid.point_at(page.grid.lanes[0].resource.id)
    page.grid.drafted.emit(page.grid.draft)
    bubble = page.making.bubble
    bubble.who.set_text("Kasbah Pay")
    return Opened(bubble.book, lambda: bubble.who.text, bubble.hint.text, desk.bookings)


def resident_form(desk: FrontDesk) -> Opened:
    form = _opened(desk.page("residents", new=True))
    form.fields["name"].set_text("Atelier Lumen")
    form.fields["phone"].set_text("0661204815")
    return dialog(form, form.values, lambda: desk.site.ask(find, text="lumen"))


def person_form(desk: FrontDesk) -> Opened:
    page = desk.page("residents")
    page.detail.add_person.click()
    form = _opened(page)
    form.fields["first_name"].set_text("Nora")
    form.fields["last_name"].set_text("Lahlou")
    return dialog(form, form.values, lambda: len(desk.site.ask(people, resident=_noria(desk))) == 2)


def badge_form(desk: FrontDesk) -> Opened:
    page = desk.page("badges")
    page.open_form()
    form = page.form
    form.kind.choose("coworker")
    form.name.set_text("Sami Alaoui")
    form.company.set_text("Darb")
    return dialog(
        form,
        lambda: (form.kind.value, form.name.text(), form.company.text()),
        lambda: desk.site.ask(badges, kind="coworker"),
    )


def reason_form(desk: FrontDesk) -> Opened:
    visit = desk.site.do("visits.arrive", **AMINA, consent=True).result
    desk.site.do("badges.issue", holder=visit)
    page = desk.page("badges")
    page.detail.revoke.click()
    form = page.revoking
    form.reason.set_text("perdu")
    return dialog(
        form,
        form.reason.text,
        lambda: desk.site.ask(by_number, number="V-0001").revoked_for == "perdu",
    )


def appointment_form(desk: FrontDesk) -> Opened:
    hours = {"service": "ompic", "weekday": 1, "opens": time(9), "closes": time(16)}
    desk.site.do("appointments.set_hours", **hours)
    page = desk.page("appointments", new=True)
    form = page.form
    form.name.set_text("Amina Tazi")
    form.phone.set_text("0661234567")
    return dialog(form, lambda: (form.name.text(), form.when.starts), lambda: _appointments(desk))


def moved_appointment(desk: FrontDesk) -> Opened:
    hours = {"service": "ompic", "weekday": 1, "opens": time(9), "closes": time(16)}
    desk.site.do("appointments.set_hours", **hours)
    who = {"name": "Karim Alami", "phone": "0661234568"}
    desk.site.do("appointments.book", service="ompic", starts=_later(2), **who)
    page = desk.page("appointments")
    [before] = _appointments(desk)
    page.open_move(before)
    form = page.moving
    form.when.hour.choose(time(15))
    return dialog(
        form, lambda: form.when.starts, lambda: _appointments(desk)[0].starts != before.starts
    )


def ticket_form(desk: FrontDesk) -> Opened:
    page = desk.page("tickets", new=True)
    form = page.form
    form.service.toggles["ompic"].click()
    form.papers[0].setChecked(True)
    form.priority.choose("pregnancy")
    return dialog(
        form,
        lambda: (form.service.value, form.priority.value, form.papers[0].isChecked()),
        lambda: desk.site.ask(waiting, service="ompic"),
    )


def paper_form(desk: FrontDesk) -> Opened:
    desk.site.do("tickets.reserve_paper", service="ompic", count=6)
    page = desk.page("tickets")
    page.open_entry()
    form = page.entry
    form.cells["slip"].set_text("PO-001")
    form.cells["taken_at"].set_text("10:00")
    return Opened(
        form.verb,
        lambda: (form.cells["slip"].text(), form.cells["taken_at"].text()),
        form.alert.text.text,
        lambda: bool(desk.site.ask(waiting, service="ompic")),
    )


def counter_form(desk: FrontDesk) -> Opened:
    page = desk.page("tickets")
    page.open_counter(4)
    form = page.opening
    form.services.choose("ompic")
    return dialog(form, lambda: form.services.values, lambda: desk.site.ask(counters))


def planned_event(desk: FrontDesk) -> Opened:
    form = _event_page(desk, new=True).form
    form.fields["title"].set_text("Pitcher son projet")
    form.fields["place"].set_text("Hall")
    form.ends.set_value(23 * 60)
    return dialog(form, form.fields["title"].text, lambda: len(_events(desk)) == 1)


def registered(desk: FrontDesk) -> Opened:
    said = {"title": "Atelier", "kind": "atelier", "place": "Hall"}
    event = desk.site.do("events.plan", **said, starts=_later(2), ends=_later(4)).command.id
    page = _event_page(desk, event=event)
    page.open_register(here=False)
    form = page.registering
    form.name.set_text("Amina Tazi")
    form.consent.tick.click()
    return dialog(form, form.name.text, lambda: _events(desk)[0].on_site == 1)


def new_visit(desk: FrontDesk) -> Opened:
    page = desk.page("visits", new=True)
    return _visit(desk, page.form, page.form.both)


def new_visit_without_badge(desk: FrontDesk) -> Opened:
    page = desk.page("visits", new=True)
    return _visit(desk, page.form, page.form.plain)


def _visit(desk: FrontDesk, form: Any, button: Any) -> Opened:
    form.visitor.set_names("Amina Benkirane", None)
    form.hosts.search.set_text("Noria")
    form.hosts.field.edited.emit("Noria")
    form.visitor.consent.tick.setChecked(True)
    return Opened(button, form.draft, desk.said, lambda: desk.site.ask(on_site))


def announced_list(desk: FrontDesk) -> Opened:
    file = desk.site.folder / "invités.csv"
    file.write_text("Prénom;Nom\nYoussef;Alaoui\n", "utf-8")
    form = GuestsDialog(desk.window.session, desk.page("visits"), file)
    form.open()
    form._show(read_guests(file))
    form.hosts.search.set_text("Noria")
    form.hosts.field.edited.emit("Noria")
    return dialog(
        form,
        lambda: (len(form.right), form.hosts.search.text()),
        lambda: desk.site.ask(expected, day=NOON.date()),
    )


def announced_visit(desk: FrontDesk) -> Opened:
    form = AnnounceDialog(desk.window.session, desk.page("visits"))
    form.open()
    form.name.set_text("Karim Ouazzani")
    form.hosts.search.set_text("Noria")
    form.hosts.field.edited.emit("Noria")
    return dialog(
        form,
        lambda: (form.name.text(), form.hosts.search.text()),
        lambda: desk.site.ask(expected, day=NOON.date()),
    )


def changed_visit(desk: FrontDesk) -> Opened:
    who = {"first_name": "Imane", "last_name": "Berrada", "host": "Noria Énergie"}
    visit = desk.site.do("visits.arrive", **who, consent=True).result
    form = desk.page("visits").change(desk.site.ask(get_visit, visit=visit))
    form.last_name.set_text("Benkiran")
    return dialog(
        form,
        form.last_name.text,
        lambda: desk.site.ask(get_visit, visit=visit).last_name == "Benkiran",
    )


def imported_file(desk: FrontDesk) -> Opened:
    book, file = Workbook(), desk.folder / "résidents.xlsx"
    assert book.active is not None
    for row in (("Raison sociale", "Téléphone"), ("Darb Logistique", "0522334455")):
        book.active.append(row)
    book.save(file)
    book.close()
    page = desk.page("residents")
    page.ask_file = lambda _parent, _title: str(file)
    page.load.click()
    form = page.importing
    return Opened(
        form.verb,
        form.summary.text,
        form.alert.text.text,
        lambda: desk.site.ask(find, text="darb") and not form.isVisible(),
    )


def parcel_form(desk: FrontDesk) -> Opened:
    page = desk.page("parcels", new=True)
    form = page.form
    form.picker.search.set_text("Noria")
    form.picker.field.edited.emit("Noria")
    form.place.set_text("Étagère B")
    return dialog(form, form.place.text, lambda: desk.site.ask(parcels_waiting))


def handed_parcel(desk: FrontDesk) -> Opened:
    resident = desk.site.ask(find, text="noria")[0].id
    parcel = desk.site.do("parcels.log", resident=resident).result.parcel
    page = desk.page("parcels", parcel=parcel)
    page.hand_over(desk.site.ask(get_parcel, parcel=parcel))
    form = page.form
    form.by.set_text("Salma Idrissi")
    form.unsigned.set_text("Écran en panne")
    return dialog(form, form.by.text, lambda: not desk.site.ask(parcels_waiting))


def returned_parcel(desk: FrontDesk) -> Opened:
    resident = desk.site.ask(find, text="noria")[0].id
    parcel = desk.site.do("parcels.log", resident=resident).result.parcel
    page = desk.page("parcels", parcel=parcel)
    page.detail.returning.emit(desk.site.ask(get_parcel, parcel=parcel))
    form = page.form
    form.note.set_text("Refusé")
    return dialog(form, form.note.text, lambda: not desk.site.ask(parcels_waiting))


def request_form(desk: FrontDesk) -> Opened:
    page = desk.page("joining", new=True)
    form = page.form
    for name, text in (
        *(("first_name", "Salma"), ("last_name", "Idrissi"), ("title", "Capteurs")),
        ("phone", "0661204815"),
    ):
        form.fields[name].set_text(text)
    form.sector.choose("NTIC")
    return dialog(form, form.fields["title"].text, lambda: desk.site.ask(requests_by_state))


def step_form(act: str, becomes: str) -> Callable[[FrontDesk], Opened]:
    """The form of a step of a request, which is accepted where somebody moves in."""

    def opened(desk: FrontDesk) -> Opened:
        fields = {"title": "Capteurs", "sector": "ntic", "phone": "0661204815"}
        company = {"kind": "company", "company": f"Eaux {act}"}
        who = {"first_name": "Salma", "last_name": "Idrissi"}
        request = desk.site.do("joining.apply", **fields, **company, **who).result.request
        if act == ENTERS:
            desk.site.do("joining.decide", request=request, decision="accepted")
        page = desk.page("joining", request=request)
        page.do(act, desk.site.ask(get_request, request=request))
        form = page.form
        form.note.set_text("Note")
        return dialog(
            form,
            form.note.text,
            lambda: desk.site.ask(get_request, request=request).state == becomes,
        )

    return opened


def _to_sign(desk: FrontDesk) -> UUID:
    known = desk.site.ask(agreements)
    if known:
        return UUID(str(known[0].id))
    said = {"title": Words(fr="Secret"), "text": Words(fr="Rien."), "purposes": ["delivery"]}
    found: UUID = desk.site.do("agreements.write", **said).result.version
    return found


def signed_later(desk: FrontDesk) -> Opened:
    """Whoever is in signs what they have not signed yet."""
    _to_sign(desk)
    who = {"first_name": "Salma", "last_name": "Idrissi", "purpose": "delivery"}
    visit = desk.site.do("visits.arrive", **who, host="Noria", consent=True).command.id
    page = desk.page("visits", visit=visit)
    page.have_signed(page.list.details.signed.due[0])
    [form] = [each for each in page.findChildren(SignDialog) if each.isVisible()]
    form.unsigned.set_text("Écran en panne")
    return dialog(form, form.unsigned.text, lambda: desk.site.ask(of_visit, visit=visit))


def turned_away(desk: FrontDesk) -> Opened:
    names = {"first_name": "Nadia", "last_name": "Berrada"}
    version = _to_sign(desk)
    desk.site.do("agreements.refuse", agreement_version=version, **names)
    page = desk.page("visits")
    page.decide(desk.site.ask(not_signed)[0])
    [form] = [each for each in page.findChildren(DecideDialog) if each.isVisible()]
    form.reason.set_text("Ne veut pas")
    return dialog(form, form.reason.text, lambda: not desk.site.ask(not_signed))


def settlement(desk: FrontDesk) -> Opened:
    rif = desk.site.do("sites.add_room", name="Rif", capacity=4).result
    enrol(desk.site)
    answer_all(desk.site)
    refused_booking(desk.site, rif, "Rif")
    watch_of(desk.window.session).look()
    page = desk.page("settle")
    page.refresh()
    return Opened(
        page.detail.apply,
        lambda: page.detail.ways.way.key if page.detail.ways.way else "",
        page.detail.again.text.text,
        lambda: not page.refused,
    )


AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria Énergie"}


def added_to_the_roll(desk: FrontDesk) -> Opened:
    desk.site.do("evacuation.start", kind="test")
    desk.window.evacuate()
    assert desk.window.evacuating is not None
    sheet = desk.window.evacuating.roll
    assert sheet is not None
    sheet.open_add()
    form = sheet.form_of
    assert form is not None
    form.fields["name"].set_text("Omar Filali")
    form.fields["place"].set_text("Escalier B")
    typed = ("name", "place")
    return dialog(form, lambda: [form.fields[each].text() for each in typed], desk.on_the_roll)


FORMS = (
    added_to_the_roll,
    booking_form,
    moved_booking,
    swapped_rooms,
    wish_form,
    draft_bubble,
    resident_form,
    person_form,
    badge_form,
    reason_form,
    ticket_form,
    paper_form,
    counter_form,
    appointment_form,
    moved_appointment,
    planned_event,
    registered,
    new_visit,
    new_visit_without_badge,
    announced_visit,
    announced_list,
    changed_visit,
    imported_file,
    parcel_form,
    handed_parcel,
    returned_parcel,
    request_form,
    step_form(PAPERS, "incomplete"),
    step_form(INTERVIEWS, "interview"),
    step_form(COMMITTEES, "committee"),
    step_form(WITHDRAWS, "withdrawn"),
    step_form(DECIDES, "accepted"),
    step_form(ENTERS, "entered"),
    signed_later,
    turned_away,
    settlement,
)


def _appointments(desk: FrontDesk) -> list[AppointmentView]:
    return desk.site.ask(appointments_of, day=NOON.date())


def _events(desk: FrontDesk) -> list[EventView]:
    return desk.site.ask(coming)


def _event_page(desk: FrontDesk, **fields: Any) -> Any:
    return desk.page("events", **fields)


def _later(hours: int) -> datetime:
    return NOON + timedelta(hours=hours)


def _noria(desk: FrontDesk) -> UUID:
    found: UUID = desk.site.ask(find, text="noria")[0].id
    return found


def _opened(page: Any) -> Any:
    assert page.form is not None
    return page.form


@pytest.fixture
def desk(
    site: Station, session: Session, told: list[Notice], tmp_path: Path, qtbot: QtBot
) -> FrontDesk:
    """A room, a company with someone in it, a desk service that is open, and paper in a folder."""
    paper = PrintingSettings(badges="folder", tickets="folder")
    site.settings = msgspec.structs.replace(Settings(), printing=paper)
    site.do("sites.add_room", name="Atlas", capacity=12)
    noria = site.do("residents.register", name="Noria Énergie").result
    site.do("residents.add_person", resident=noria, first_name="Youssef", last_name="Tazi")
    site.do(
        "sites.set_service_hours",
        service="ompic",
        weekday=1,
        opens=time(8, 30),
        closes=time(16, 30),
    )
    names = (
        "visits",
        "bookings",
        "tickets",
        "appointments",
        "badges",
        "residents",
        "parcels",
        "joining",
        "events",
        "settle",
    )
    window = open_window(session, qtbot, entries(*names))
    return FrontDesk(window, site, told, tmp_path)


def test_every_form_of_the_front_desk_is_tried(desk: FrontDesk) -> None:
    tried: set[type] = set()
    for open_form in FORMS:
        open_form(desk)
        for form in desk.window.findChildren(FormDialog):
            tried.add(type(form))
            assert all((form.title.text(), form.accessibleName(), form.verb.text())), form
            form.reject()
            form.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
    assert tried == set(_forms(FormDialog))


def _forms(kind: type[FormDialog]) -> Iterator[type[FormDialog]]:
    """Every form below the front desk that this program has; its modules are all imported."""
    for module in pkgutil.walk_packages(ui.reception.__path__, "ui.reception."):
        import_module(module.name)
    for form in kind.__subclasses__():
        if form.__module__.startswith("ui.reception.") and not form.__subclasses__():
            yield form
        yield from _forms(form)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.__name__)
def test_a_form_that_failed_twice_is_as_good_as_new(
    desk: FrontDesk,
    form: Callable[[FrontDesk], Opened],
    failing: Failing,
    session: Session,
    qtbot: QtBot,
) -> None:
    opened = form(desk)
    qtbot.waitUntil(lambda: session.idle)
    endure(opened, failing, session, qtbot)
    qtbot.waitUntil(lambda: session.idle)
