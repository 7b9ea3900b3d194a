"""The manager says what visitors sign, changes it, retires it, and takes it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.agreements.queries import AgreementView, history, overview
from kiosk.agreements.states import OWN, RETIRED
from kiosk.core.words import Words
from kiosk.station import Station
from ui.manager.agreements.section import VERSIONS, AgreementsSection
from ui.shell.session import Session

TEXT = "Je ne répète rien.\n\nCeci vaut après la visite."


@pytest.fixture
def section(qtbot: QtBot, session: Session) -> AgreementsSection:
    made = AgreementsSection(session)
    qtbot.addWidget(made)
    made.resize(1200, 620)
    made.show()
    made.refresh()
    return made


def save(qtbot: QtBot, section: AgreementsSection) -> None:
    qtbot.mouseClick(section.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not section.verb.busy and section.session.idle)


def type_in(section: AgreementsSection, title: str, text: str = TEXT) -> None:
    edit = section.text.title.fields["fr"].input.edit
    edit.setText(title)
    edit.textEdited.emit(title)
    section.text.texts["fr"].edit.setPlainText(text)


def stands(site: Station) -> list[AgreementView]:
    found: list[AgreementView] = site.ask(overview)
    return found


def test_an_agreement_is_written_and_what_is_missing_is_said_at_its_field(
    qtbot: QtBot, section: AgreementsSection, site: Station
) -> None:
    assert stands(site) == []
    type_in(section, "Confidentialité", "")
    section.text.purposes.toggles["maintenance"].click()
    save(qtbot, section)
    assert section.text.fields["text"].error
    assert section.text.title.fields["fr"].text() == "Confidentialité"
    type_in(section, "Confidentialité")
    section.text.texts["ar"].edit.setPlainText("لا أكرر شيئا.")
    save(qtbot, section)
    [kept] = stands(site)
    assert (kept.said.text.fr, kept.said.text.ar) == (TEXT, "لا أكرر شيئا.")
    assert (kept.said.purposes, kept.said.months) == (("appointment", "maintenance"), 12)
    assert section.item == kept
    assert "12 mois" in section._painter.words(kept)


def test_a_change_asks_again_only_where_it_is_ticked(
    qtbot: QtBot, section: AgreementsSection, site: Station
) -> None:
    type_in(section, "Confidentialité")
    assert section.text.again.isHidden()
    save(qtbot, section)
    type_in(section, "Confidentialité", "Autrement dit.")
    save(qtbot, section)
    assert stands(site)[0].since == 1
    type_in(section, "Confidentialité", "Tout autre chose.")
    section.text.again.click()
    save(qtbot, section)
    assert (stands(site)[0].number, stands(site)[0].since) == (3, 3)
    assert not section.text.again.isChecked()


def test_every_act_is_taken_back(
    qtbot: QtBot, section: AgreementsSection, site: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    undos: list[Callable[[], object]] = []
    monkeypatch.setattr(
        section.session, "say", lambda _said, undo=None, **_more: undos.append(undo)
    )
    type_in(section, "Confidentialité")
    save(qtbot, section)
    written = undos.pop()
    type_in(section, "Secret")
    save(qtbot, section)
    undos.pop()()
    qtbot.waitUntil(lambda: stands(site)[0].said.title.fr == "Confidentialité")
    qtbot.waitUntil(lambda: section.session.idle)
    qtbot.mouseClick(section.retire, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stands(site)[0].kind == RETIRED and section.session.idle)
    section.refresh()
    assert section.retire.isHidden()
    undos.pop()()
    qtbot.waitUntil(lambda: stands(site)[0].kind == OWN and section.session.idle)
    said: list[str] = []
    monkeypatch.setattr(section.session, "tell", lambda sentence, _error: said.append(sentence))
    written()
    qtbot.waitUntil(lambda: section.session.idle)
    assert stands(site)[0].kind == OWN, "it was changed since it was written"


def test_an_earlier_version_is_read_and_taken_again(
    qtbot: QtBot, section: AgreementsSection, site: Station
) -> None:
    for title in ("Premier", "Deuxième"):
        type_in(section, title)
        save(qtbot, section)
    section.views.choose(VERSIONS)
    section.views.picked.emit(VERSIONS)
    found = site.ask(history, agreement="premier")
    section.history.rows.choose(found[1].id)
    assert "Premier" in section.history.text.text()
    assert "vois" in section.history.text.text() or "répète" in section.history.text.text()
    qtbot.mouseClick(section.history.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stands(site)[0].said.title.fr == "Premier")


def test_what_another_has_saved_meanwhile_is_not_written_over_unseen(
    qtbot: QtBot, section: AgreementsSection, site: Station
) -> None:
    type_in(section, "Confidentialité")
    save(qtbot, section)
    type_in(section, "Mon titre")
    site.do(
        "agreements.change",
        agreement="confidentialite",
        title=Words(fr="Leur titre"),
        text=Words(fr="Leur texte"),
        purposes=["event"],
    )
    section.refresh()
    save(qtbot, section)
    assert stands(site)[0].said.title.fr == "Leur titre"
    assert section.fields["title"].error
    assert section.text.said.title.fr == "Mon titre"
    save(qtbot, section)
    assert stands(site)[0].said.title.fr == "Mon titre"
