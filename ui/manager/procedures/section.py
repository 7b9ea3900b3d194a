"""Démarches et pièces: what is asked at each desk, and what the site says of it itself."""

from __future__ import annotations

from typing import Any, ClassVar

import msgspec
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.catalogue import OTHER, load
from kiosk.procedures.commands import (
    AddProcedure,
    ChangeProcedure,
    RemoveProcedure,
    RestoreProcedure,
    TakeVersion,
)
from kiosk.procedures.kinds import REMOVED, SHIPPED
from kiosk.procedures.queries import Offered, VersionView, history, overview
from kiosk.procedures.said import Said
from kiosk.procedures.taking_back import back
from kiosk.staff.queries import find_staff
from ui.manager.procedures.form import TextForm
from ui.manager.procedures.history import History
from ui.manager.procedures.rows import ProcedureRow, by_desk, key_of
from ui.manager.rules.taking_back import UndoneSection
from ui.shell.offering import offer
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.segmented import Segmented

WIDTH = 560
TEXT, VERSIONS = "text", "versions"
Key = tuple[str, str]


class ProceduresSection(UndoneSection):
    """What was typed of a procedure waits for its return while another one is looked at."""

    shows: ClassVar[frozenset[str]] = frozenset({"procedure_version"})
    first = "title"
    needs = "procedures.change"

    def __init__(self, session: Session) -> None:
        today = session.local_now().date()
        self._painter = ProcedureRow(today)
        super().__init__(session, self._painter, key=key_of)
        self.text, self.views = TextForm(today), Segmented()
        self.history = History(session, self._name)
        self.another = Button(kind=QUIET, icon="plus", small=True)
        self.remove = Button(kind=QUIET, icon="x", small=True)
        self.restore = Button(kind=QUIET, icon="undo-2", small=True)
        self.list.add_to_head(self.another)
        self.card.add_to_head(self.views)
        self.card.add(self.text)
        self.card.add(self.history)
        self.fields = {"title": self.text.texts["title"].fields["fr"], **self.text.fields}
        self.finish_form()
        self.card.setFixedWidth(WIDTH)
        row = QHBoxLayout()
        for button in (self.remove, self.restore):
            row.addWidget(button)
        row.addStretch(1)
        self.foot.addLayout(row)
        self._drafts: dict[Key, Said] = {}
        self._seen: dict[Key, int] = {}
        self._key: Key | None = None
        self._kept_text = self._shown = Said()
        self._service = load().desks[0].code
        self.rows.chosen.connect(lambda _item: self._turn())
        self.views.picked.connect(lambda _view: self._show_view())
        self.another.clicked.connect(self.begin)
        self.remove.clicked.connect(self._remove)
        self.restore.clicked.connect(self._restore)
        self.history.taking.connect(self._take)
        offer(session, "procedures.add", self.another)
        self.retranslate()

    @property
    def item(self) -> Offered | None:
        """The procedure that is chosen; None while a new one is written."""
        found: Offered | None = self.rows.current
        return found

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        found = list(by_desk(self.session.read(overview)))
        self.rows.set_items(found)
        if self.item is None and self._key is None:
            self.rows.choose(next((key_of(e) for e in found if isinstance(e, Offered)), None))
        self._turn()

    def begin(self) -> None:
        """Write a new procedure of the desk that is looked at."""
        self.rows.setCurrentIndex(QModelIndex())
        self._turn()
        self.text.service.choose(self._service)
        self.text.texts["title"].fields["fr"].input.edit.setFocus()

    def _turn(self) -> None:
        """Show the procedure that is chosen; what was typed of another one is kept."""
        item = self.item
        key = key_of(item) if item else ("", "")
        if self._key is not None and self.text.said != self._shown:
            self._drafts[self._key] = self.text.said
        elif self._key is not None:
            self._drafts.pop(self._key, None)
        draft = self._drafts.get(key)
        if item is not None:
            self._service = item.service
        said = _with_day(item.said, item) if item else Said()
        if key != self._key or (said != self._kept_text and self.text.said == self._shown):
            self._kept_text = said
            self.text.show_said(said)
            self._shown = self.text.said
            if draft is not None:
                self.text.show_said(draft)
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
            where = {"service": self.item.service, "procedure": self.item.code}
            may = self.session.may_read(history)
            self.history.show_versions(self.session.read(history, **where) if may else [])

    def _name(self, code: str) -> str:
        found = self.session.read(find_staff, code=code) if code else None
        return found.name if found else code

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        painter = self._painter
        painter.own, painter.added = self.tr("modifiée"), self.tr("ajoutée")
        painter.removed, painter.old = self.tr("retirée"), self.tr("à vérifier")
        painter.verified = self.tr("vérifié le {date}")
        painter.papers = lambda count: self.tr("%n pièce(s)", "", count)
        self.list.set_title(self.tr("Démarches et pièces"))
        self.another.setText(self.tr("Nouvelle démarche"))
        self.views.set_choices([(TEXT, self.tr("Texte")), (VERSIONS, self.tr("Historique"))])
        self.remove.setText(self.tr("Retirer"))
        self.restore.setText(self.tr("Revenir au texte livré"))
        self.text.retranslate(self.session.language)
        self.history.retranslate()
        self._word_form()
        self.rows.viewport().update()

    def _word_form(self) -> None:
        item = self.item
        self.card.set_title(self._title(item) if item else self.tr("Nouvelle démarche"))
        self.verb.setText(self.tr("Enregistrer") if item else self.tr("Ajouter cette démarche"))
        self.text.fields["service"].setVisible(item is None)
        self.views.setVisible(item is not None)
        gone = item is None or item.kind == REMOVED
        self.remove.setVisible(not gone and item is not None and item.code != OTHER)
        self.restore.setVisible(item is not None and not item.added and item.kind != SHIPPED)

    def _title(self, item: Offered) -> str:
        title = item.said.title
        return getattr(title, self.session.language, "") or title.fr or item.code

    # -- acts ----------------------------------------------------------------------------------

    def send(self) -> None:
        item, said = self.item, self.text.said
        fields: dict[str, Any] = msgspec.structs.asdict(said) | {"papers": list(said.papers)}
        if item is None:
            service = str(self.text.service.value or self._service)
            self._keep(AddProcedure(service=service, **fields), self.tr("La démarche est ajoutée"))
            return
        changed = ChangeProcedure(
            service=item.service, procedure=item.code, over=self._over(item), **fields
        )
        self._keep(changed, self.tr("La démarche est enregistrée"))

    def _over(self, item: Offered) -> int:
        """The version that was looked at; whoever was told of a later one may write over it."""
        seen = self._seen.get(key_of(item), item.number)
        self._seen[key_of(item)] = item.number
        return seen

    def _remove(self) -> None:
        if (item := self.item) is not None:
            gone = RemoveProcedure(service=item.service, procedure=item.code)
            self._keep(gone, self.tr("La démarche n’est plus offerte"))

    def _restore(self) -> None:
        if (item := self.item) is not None:
            shipped = RestoreProcedure(service=item.service, procedure=item.code)
            self._keep(shipped, self.tr("La démarche est revenue au texte livré"))

    def _take(self, version: VersionView | None) -> None:
        if version is not None:
            self._keep(TakeVersion(version=version.id), self.tr("La version est reprise"))

    def _keep(self, command: Any, said: str) -> None:
        self.form.places = self.text.places()
        self.form.otherwise = self.fields[self.first]
        self.form.clear_errors()
        self.form.submit(command, then=lambda outcome: self._kept(said, outcome.result))

    def _kept(self, said: str, kept: Any) -> None:
        """Show what stands now in the place of what was typed."""
        self._drafts.pop(self._key or ("", ""), None)
        self._shown, self._key = self.text.said, None
        self.rows.set_items(list(by_desk(self.session.read(overview))))
        self.rows.choose((kept.service, kept.code), quietly=True)
        self._told(said, back(kept))

    def done(self) -> None:
        self.refresh()


def _with_day(said: Said, item: Offered) -> Said:
    return msgspec.structs.replace(said, verified=item.verified)
