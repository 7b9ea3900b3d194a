"""Accords à signer: what visitors sign before they go in, per purpose; none unless one is set."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

import msgspec
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout

from kiosk.agreements.queries import AgreementView, history, overview
from kiosk.agreements.said import Said
from kiosk.agreements.states import RETIRED
from kiosk.agreements.taking_back import back
from kiosk.agreements.writing import (
    ChangeAgreement,
    RetireAgreement,
    TakeAgreement,
    WriteAgreement,
)
from kiosk.staff.queries import find_staff
from kiosk.visits.purposes import USUAL
from ui.manager.agreements.form import USUAL_MONTHS, AgreementForm
from ui.manager.agreements.history import AgreementHistory
from ui.manager.agreements.rows import AgreementRow
from ui.manager.rules.taking_back import UndoneSection
from ui.shell.offering import offer
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.segmented import Segmented

WIDTH = 560
TEXT, VERSIONS = "text", "versions"
NEW = Said(purposes=(USUAL,), months=USUAL_MONTHS)


class AgreementsSection(UndoneSection):
    """What was typed of an agreement waits for its return while another one is looked at."""

    shows: ClassVar[frozenset[str]] = frozenset({"agreement_version"})
    first = "title"
    needs = "agreements.change"

    def __init__(self, session: Session) -> None:
        self._painter = AgreementRow()
        super().__init__(session, self._painter, key=lambda item: item.code)
        self.text, self.views = AgreementForm(), Segmented()
        self.history = AgreementHistory(session, self._name)
        self.another = Button(kind=QUIET, icon="plus", small=True)
        self.retire = Button(kind=QUIET, icon="x", small=True)
        self.list.add_to_head(self.another)
        self.card.add_to_head(self.views)
        self.card.add(self.text)
        self.card.add(self.history)
        self.fields = {"title": self.text.title.fields["fr"], **self.text.fields}
        self.finish_form()
        self.card.setFixedWidth(WIDTH)
        row = QHBoxLayout()
        row.addWidget(self.retire)
        row.addStretch(1)
        self.foot.addLayout(row)
        self._drafts: dict[str, Said] = {}
        self._seen: dict[str, int] = {}
        self._key: str | None = None
        self._kept_text: Said | None = None
        self._shown = NEW
        self.rows.chosen.connect(lambda _item: self._turn())
        self.views.picked.connect(lambda _view: self._show_view())
        self.another.clicked.connect(self.begin)
        self.retire.clicked.connect(self._retire)
        self.history.taking.connect(self._take)
        offer(session, "agreements.write", self.another)
        self.retranslate()

    @property
    def item(self) -> AgreementView | None:
        """The agreement that is chosen; None while a new one is written."""
        found: AgreementView | None = self.rows.current
        return found

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        found = self.session.read(overview)
        self.rows.set_items(found)
        if self.item is None and self._key is None and found:
            self.rows.choose(found[0].code)
        self._turn()

    def begin(self) -> None:
        """Write a new agreement."""
        self.rows.setCurrentIndex(QModelIndex())
        self._turn()
        self.text.title.fields["fr"].input.edit.setFocus()

    def _turn(self) -> None:
        """Show the agreement that is chosen; what was typed of another one is kept."""
        item = self.item
        key = item.code if item else ""
        if self._key is not None and self.text.said != self._shown:
            self._drafts[self._key] = self.text.said
        elif self._key is not None:
            self._drafts.pop(self._key, None)
        draft = self._drafts.get(key)
        said = item.said if item else NEW
        if key != self._key or (said != self._kept_text and self.text.said == self._shown):
            self._kept_text = said
            self.text.show_said(said, new=item is None)
            self._shown = self.text.said
            if draft is not None:
                self.text.show_said(draft, new=item is None)
                self.text.again.setChecked(draft.again)
            elif item is not None:
                self._seen[key] = item.number
        self._key = key
        self._word_form()
        self._show_view()

    def _show_view(self) -> None:
        versions = self.views.value == VERSIONS and self.item is not None
        self.text.setVisible(not versions)
        self.history.setVisible(versions)
        self.verb.setVisible(not versions)
        if versions and self.item is not None:
            may = self.session.may_read(history)
            found = self.session.read(history, agreement=self.item.code) if may else []
            self.history.show_versions(found)  # type: ignore[arg-type]

    def _name(self, code: str) -> str:
        found = self.session.read(find_staff, code=code) if code else None
        return found.name if found else code

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._painter.retired = self.tr("retiré")
        self._painter.months = self.text.months_words
        self.list.set_title(self.tr("Accords à signer"))
        self.empty.say(
            self.tr("Rien à signer"),
            self.tr("Confidentialité, sécurité d’un chantier : un accord écrit ici est demandé."),
        )
        self.another.setText(self.tr("Nouvel accord"))
        self.views.set_choices([(TEXT, self.tr("Texte")), (VERSIONS, self.tr("Historique"))])
        self.retire.setText(self.tr("Ne plus demander"))
        self.text.retranslate(self.session.language)
        self.history.retranslate()
        self._word_form()
        self.rows.viewport().update()

    def _word_form(self) -> None:
        item = self.item
        self.card.set_title(self._painter.title(item) if item else self.tr("Nouvel accord"))
        retired = item is not None and item.kind == RETIRED
        verb = self.tr("Demander de nouveau") if retired else self.tr("Enregistrer")
        self.verb.setText(verb if item else self.tr("Demander cet accord"))
        self.views.setVisible(item is not None)
        self.retire.setVisible(item is not None and not retired)

    # -- acts ----------------------------------------------------------------------------------

    def send(self) -> None:
        item, said = self.item, self.text.said
        fields: dict[str, Any] = msgspec.structs.asdict(said)
        fields["purposes"] = list(said.purposes)
        if item is None:
            self._keep(WriteAgreement(**fields), self.tr("L’accord est demandé"))
            return
        over = self._seen.get(item.code, item.number)
        self._seen[item.code] = item.number  # whoever was told of a later one may write over it
        changed = ChangeAgreement(agreement=item.code, over=over, **fields)
        self._keep(changed, self.tr("L’accord est enregistré"))

    def _retire(self) -> None:
        if (item := self.item) is not None:
            gone = RetireAgreement(agreement=item.code)
            self._keep(gone, self.tr("L’accord n’est plus demandé"))

    def _take(self, version: Any) -> None:
        if version is not None:
            taken: UUID = version.id
            self._keep(TakeAgreement(agreement_version=taken), self.tr("La version est reprise"))

    def _keep(self, command: Any, said: str) -> None:
        self.form.places = self.text.places()
        self.form.otherwise = self.fields[self.first]
        self.form.clear_errors()
        self.form.submit(command, then=lambda outcome: self._kept(said, outcome.result))

    def _kept(self, said: str, kept: Any) -> None:
        """Show what stands now in the place of what was typed."""
        self._drafts.pop(self._key or "", None)
        self._shown, self._key = self.text.said, None
        self.rows.set_items(self.session.read(overview))
        self.rows.choose(kept.code, quietly=True)
        self._told(said, back(kept))

    def done(self) -> None:
        self.refresh()
