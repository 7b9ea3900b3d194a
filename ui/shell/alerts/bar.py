"""The alert in a window where people work: a bar as wide as it, above all that they do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMargins, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.announcements.commands import EndAnnouncement
from kiosk.announcements.queries import AnnouncementView
from ui.shell.alerts.watch import AlertWatch
from ui.shell.forms import Form
from ui.shell.languages import locale_of
from ui.shell.offering import offer
from ui.shell.reading_order import reading_order, tab_in_order
from ui.shell.session import Session
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.widgets.button import SECONDARY, Button
from ui.widgets.dialog import ask
from ui.widgets.inputs import Icon
from ui.widgets.label import Label
from ui.widgets.said import Role

PAD, ICON = 14, 34


class AlertBar(QWidget):
    """Pushes the window's content down and takes no focus: what is being typed goes on.

    Whoever may end the alert can do so here.
    """

    said_role = Role.AlertMessage

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self.session = session
        self.ask: Callable[..., bool] = ask
        self._window = window
        self._margins: QMargins | None = None
        self._order: list[QWidget] = []
        self.title = Label(size=18, weight=SEMIBOLD, tone="surface", wrap=True)
        self.other = Label(size=16, weight=SEMIBOLD, tone="surface", wrap=True)
        self.button = Button(kind=SECONDARY, icon="x", small=True)
        self.form = Form(self, session, self.button)
        self.watch = AlertWatch(session, self)
        self._lay_out()
        self.button.clicked.connect(self.end)
        offer(session, "announcements.end", self.button)
        self.watch.turned.connect(self._turned)
        window.installEventFilter(self)
        self.hide()
        self.watch.look()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.other)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, PAD, PAD, PAD)
        row.setSpacing(PAD)
        row.addWidget(Icon("siren", ICON, "surface"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def alert(self) -> AnnouncementView | None:
        """What stands now."""
        return self.watch.alert

    def end(self) -> None:
        """The emergency is over: it goes from every screen, once that is sure."""
        if self.alert is None or self.form.busy:
            return
        over = self.ask(
            self._window,
            self.tr("L’urgence est finie ?"),
            self.tr("Le message quitte tous les écrans du site."),
            verb=self.tr("Retirer le message"),
            danger=True,
        )
        if over and self.alert is not None:
            self.form.submit(EndAnnouncement(announcement=self.alert.id))

    def _turned(self) -> None:
        if self.alert is None:
            self.hide()
        else:
            self.retranslate()
            self.show()
            self.raise_()
            self._read_first()
            QApplication.alert(self._window)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self._place()

    def retranslate(self) -> None:
        """Word it in the language in force, and in another that is heard in the hall."""
        self.button.setText(self.tr("Mettre fin"))
        if self.alert is None:
            return
        own = self.session.language
        other = "fr" if own == "ar" else "ar"
        title, second = self.alert.words(own), self.alert.words(other)
        self.title.setText(title)
        self.other.setLocale(locale_of(other))
        self.other.setText(second)
        self.other.setVisible(second != title)
        self.setAccessibleName(self.tr("Urgence : {words}").format(words=title))
        self.setAccessibleDescription(second if second != title else "")

    def _place(self) -> None:
        """Across the window's head; the content begins under it, and again above afterwards."""
        layout, wide = self._window.layout(), self._window.width()
        own = self.layout()
        high = 0
        if not self.isHidden() and own is not None:
            high = max(own.totalHeightForWidth(wide), own.totalSizeHint().height())
            self.setGeometry(0, 0, wide, high)
        if layout is None:
            return
        if self._margins is None:
            self._margins = layout.contentsMargins()
        before = self._margins
        layout.setContentsMargins(
            before.left(), before.top() + high, before.right(), before.bottom()
        )

    def _read_first(self) -> None:
        """Tab comes to it before all that it lies above, pages included that were made later."""
        order = [self.button, *reading_order(self._window)]
        if order != self._order:
            self._order = order
            tab_in_order(order)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        elif event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._read_first()
        elif event.type() == QEvent.Type.ChildAdded and not self.isHidden():
            self.raise_()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("danger"))
