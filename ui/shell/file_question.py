"""Which file: Qt's question, in the language and the direction of the window that asks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHeaderView, QSplitter, QTreeView, QWidget

from ui.shell.qt_words import turn_qt

WIDE, TALL, SIDE = 820, 540, 160
_TYPE = 2
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
    _make_room(dialog)
    return dialog


def _make_room(dialog: QFileDialog) -> None:
    """Qt's own list is read whole; a system's question has neither, and a size of its own."""
    if (files := dialog.findChild(QTreeView, "treeView")) is None:
        return
    dialog.resize(WIDE, TALL)
    files.hideColumn(_TYPE)
    header, modes = files.header(), QHeaderView.ResizeMode
    header.setStretchLastSection(False)
    header.setSectionResizeMode(modes.ResizeToContents)
    header.setSectionResizeMode(0, modes.Stretch)
    if (halves := dialog.findChild(QSplitter)) is not None:
        halves.setSizes([SIDE, WIDE - SIDE])


def _answer(dialog: QFileDialog) -> str:
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen[0] if chosen else ""
