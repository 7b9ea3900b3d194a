"""Why a badge is revoked: asked before it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.widgets.dialog import Dialog
from ui.widgets.field import Field


def ask_reason(parent: QWidget, number: str) -> str:
    """The reason typed; nothing when it is called off or left empty."""
    title = QCoreApplication.translate("RevokeBadge", "Annuler le badge {number} ?")
    dialog = Dialog(
        parent,
        title.format(number=number),
        QCoreApplication.translate("RevokeBadge", "Il ne passera plus à aucun lecteur de ce site."),
        verb=QCoreApplication.translate("RevokeBadge", "Annuler le badge"),
        keep=QCoreApplication.translate("RevokeBadge", "Garder"),
        danger=True,
    )
    reason = Field(QCoreApplication.translate("RevokeBadge", "Motif"))
    reason.set_text(QCoreApplication.translate("RevokeBadge", "perdu"))
    dialog.body.addWidget(reason)
    text = reason.text().strip() if dialog.exec() else ""
    dialog.deleteLater()
    return text
