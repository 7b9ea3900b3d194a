"""What the doctor found, a row each: what was looked at, and what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.directions import isolated
from ui.manager.device.found import found_words
from ui.shell.languages import Texts
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

if TYPE_CHECKING:
    from kiosk.cli.doctor import Finding

OF = " of "


def what_words(what: str, language: str) -> str:
    """What was looked at; of a site, "signing key of casablanca", with its code behind."""
    texts = Texts(language)
    words = {
        "program": texts.translate("Doctor", "Programme"),
        "time zone rules": texts.translate("Doctor", "Règles des fuseaux horaires"),
        "Casablanca is UTC+0": texts.translate("Doctor", "Heure légale du Maroc"),
        "disk": texts.translate("Doctor", "Disque"),
        "data folder": texts.translate("Doctor", "Dossier des données"),
        "sound": texts.translate("Doctor", "Son"),
        "settings": texts.translate("Doctor", "Réglages"),
        "settings file": texts.translate("Doctor", "Fichier des réglages"),
        "store": texts.translate("Doctor", "Données du poste"),
        "encryption": texts.translate("Doctor", "Chiffrement"),
        "store is whole": texts.translate("Doctor", "Données entières"),
        "log is whole": texts.translate("Doctor", "Journal entier"),
        "sites": texts.translate("Doctor", "Sites"),
        "signing key": texts.translate("Doctor", "Clé de signature"),
        "hours of the desks": texts.translate("Doctor", "Horaires des guichets"),
        "purge": texts.translate("Doctor", "Effacement des noms"),
        "privacy notice": texts.translate("Doctor", "Notice d’information"),
        "print queue": texts.translate("Doctor", "File d’impression"),
        "certificates": texts.translate("Doctor", "Certificats"),
        "central database": texts.translate("Doctor", "Base centrale"),
        "backup": texts.translate("Doctor", "Sauvegarde"),
        "second folder": texts.translate("Doctor", "Second dossier des sauvegardes"),
        "recovery code": texts.translate("Doctor", "Code de récupération"),
    }
    kind, of, site = what.rpartition(OF)
    if what in words or not of:
        return words.get(what, what)
    return f"{words.get(kind, kind)} ({isolated(site)})"


class FindingRow(RowPainter):
    """The whole of what was found is told over it, where the row has no room."""

    height = 52

    def paint(self, row: RowCanvas, item: Finding) -> None:
        icon, tone = ("circle-check", "success") if item.ok else ("triangle-alert", "danger")
        if item.ok and not item.there:
            icon, tone = "clock", "muted"
        row.icon(18, icon, 20, tone)
        row.two_lines(
            52,
            None,
            what_words(item.what, self.language),
            found_words(item.found, self.language),
            second_tone="muted" if item.ok else "danger",
        )
        row.tip(row.box(52), found_words(item.found, self.language))

    def words(self, item: Finding) -> str:
        found = found_words(item.found, self.language)
        return f"{what_words(item.what, self.language)} : {found}"
