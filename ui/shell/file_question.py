"""Which file: Qt's question, in the language and the direction of the window that asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui.shell.qt_words import turn_qt

_MODES, _KINDS = QFileDialog.AcceptMode, QFileDialog.FileMode


def ask_where(parent: QWidget, title: str, suggested: str, kinds: str) -> str:
    """Where to keep something; nothing where that is called off."""
    return _answer(where_dialog(parent, title, suggested, kinds))


def ask_which(parent: QWidget, title: str, kinds: str) -> str:
    """A file to read; nothing where that is called off."""
    return _answer(which_dialog(parent, title, kinds))


def ask_folder(parent: QWidget, title: str) -> str:
    """A folder to put something in."""
    return _answer(folder_dialog(parent, title))


def folder_dialog(parent: QWidget, title: str) -> QFileDialog:
    """The question of `ask_folder`."""
    dialog = _dialog(parent, title, "", _MODES.AcceptOpen, _KINDS.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
    dialog.setDirectory(str(Path.home()))
    return dialog


def where_dialog(parent: QWidget, title: str, suggested: str, kinds: str) -> QFileDialog:
    """The question of `ask_where`; what would be replaced is asked by Qt."""
    dialog = _dialog(parent, title, kinds, _MODES.AcceptSave, _KINDS.AnyFile)
    place = Path(suggested)
    if place.is_absolute():
        dialog.setDirectory(str(place.parent))
    dialog.selectFile(place.name)
    return dialog


def which_dialog(parent: QWidget, title: str, kinds: str) -> QFileDialog:
    """The question of `ask_which`."""
    dialog = _dialog(parent, title, kinds, _MODES.AcceptOpen, _KINDS.ExistingFile)
    dialog.setDirectory(str(Path.home()))
    return dialog


def _dialog(
    parent: QWidget,
    title: str,
    kinds: str,
    mode: QFileDialog.AcceptMode,
    files: QFileDialog.FileMode,
) -> QFileDialog:
    dialog = QFileDialog(parent)
    dialog.setWindowTitle(str(title))
    dialog.setAcceptMode(mode)
    dialog.setFileMode(files)
    dialog.setNameFilter(kinds)
    turn_qt(dialog)
    return dialog


def _answer(dialog: QFileDialog) -> str:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen[0] if chosen else ""
