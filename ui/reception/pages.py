"""The pages of the front desk, in the rail's order: one line a page."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class PageEntry:
    """A page: its name in the program, its title, its icon and "module:Class"."""

    name: str
    title: str
    icon: str
    place: str

    def words(self) -> str:
        """The title in the language in force."""
        return QCoreApplication.translate("Pages", self.title)

    def load(self) -> Any:
        """The page's class; its module is imported when the page is first shown."""
        module, _, name = self.place.partition(":")
        return getattr(import_module(module), name)


PAGES: list[PageEntry] = []
