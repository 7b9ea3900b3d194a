"""A page of several sections: a title, a tab for each, and the one that is seen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.manager.section import Section
from ui.shell.page import Page
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.widgets.page_header import PageHeader
from ui.widgets.segmented import Segmented


class SectionedPage(Page):
    """Subclasses word `header`, and name the `sections` in `tab_words`; the first is seen first."""

    def __init__(
        self, session: Session, sections: Mapping[str, Section], *between: QWidget
    ) -> None:
        """What is `between` stands under the title, above the tabs."""
        super().__init__(session)
        self.setObjectName("page")
        self.header, self.tabs = PageHeader(), Segmented()
        self.sections = dict(sections)
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        for section in self.sections.values():
            self._stack.addWidget(section)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.header, *between, self.tabs):
            column.addWidget(widget)
        column.addWidget(stack, 1)
        self.tabs.picked.connect(self.show_section)
        ReadInOrder(self)
        self.retranslate()

    @property
    def section(self) -> Section:
        """The section that is seen."""
        return self.sections[str(self.tabs.value)]

    def show_section(self, name: object) -> None:
        """Go to a section by its name."""
        self.tabs.choose(name)
        self._stack.setCurrentWidget(self.section)
        self.section.refresh()

    def open_with(self, **fields: object) -> None:
        """`section` shows one of them."""
        if fields.get("section") in self.sections:
            self.show_section(fields["section"])

    def refresh(self) -> None:
        self.section.refresh()

    def retranslate(self) -> None:
        self.word_header()
        words = self.tab_words()
        self.tabs.set_choices([(name, words[name]) for name in self.sections])
        for section in self.sections.values():
            section.retranslate()

    def word_header(self) -> None:
        """Word the title."""

    def tab_words(self) -> dict[str, str]:
        """What each section is called, by its name."""
        raise NotImplementedError
