"""Where each paper comes out, and a page that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.settings.printing import DIALOG, FOLDER
from ui.shell.device.panel import Keep, Panel
from ui.shell.device.ticket_printer import TicketPrinterForm, is_ticket_printer, printer_words
from ui.shell.forms import Form
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.theme import DESK, Scale
from ui.widgets.button import Button
from ui.widgets.label import Label, heading
from ui.widgets.pill import DANGER, OK, WARNING
from ui.widgets.select import Select

if TYPE_CHECKING:
    from kiosk.paper.queries import PrintJobView

BADGES, TICKETS, SHEETS = "badges", "tickets", "sheets"
ANOTHER = "escpos:"
OF_KIND = {"kiosk": (TICKETS, BADGES)}
"""What a machine prints, where that is not everything."""


def papers_of(kind: str) -> Sequence[str]:
    """What a station of a kind prints."""
    return OF_KIND.get(kind, (BADGES, TICKETS, SHEETS))


def printers() -> list[str]:
    """The printers of the system; asked away from the windows' thread, as it may take seconds."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.availablePrinterNames()


class PaperRow(QWidget):
    """A paper, the list of where it may come out, and the button of its page."""

    def __init__(self, scale: Scale) -> None:
        super().__init__()
        self.label = heading(size=13 if scale is DESK else scale.body)
        self.outlets = Select(scale=scale)
        self.test = Button(icon="printer", scale=scale)
        self.state = Label(size=12.5 if scale is DESK else scale.caption, tone="muted", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(scale.gap)
        row.addWidget(self.outlets, 1)
        row.addWidget(self.test)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6 if scale is DESK else 12)
        column.addWidget(self.label)
        column.addLayout(row)
        column.addWidget(self.state)
        self.state.hide()

    def say(self, words: str, tone: str) -> None:
        """What became of the page."""
        self.state.setText(words)
        self.state.set_tone({OK: "success", DANGER: "danger"}.get(tone, "muted"))
        self.state.setVisible(bool(words))


class PaperPanel(Panel):
    """Each choice is kept at once; a page goes through the queue, as all paper does."""

    def __init__(
        self,
        session: Session,
        keep: Keep,
        scale: Scale = DESK,
        papers: Sequence[str] = (BADGES, TICKETS, SHEETS),
    ) -> None:
        super().__init__(session, keep, scale)
        self.found: list[str] | None = None
        self.rows = {paper: PaperRow(scale) for paper in papers}
        self.none = Label(size=13 if scale is DESK else scale.caption, tone="muted", wrap=True)
        self.form = Form(self, session)
        for paper, row in self.rows.items():
            self.column.addWidget(row)
            row.outlets.picked.connect(partial(self._choose, paper))
            row.test.clicked.connect(partial(self._print, paper))
        self.column.addWidget(self.none)
        self._came: dict[str, str] = {}
        self.retranslate()

    def title(self) -> str:
        return self.tr("Le papier")

    def text(self) -> str:
        return self.tr(
            "Choisissez où sort chaque papier et imprimez une page d’essai. Sans imprimante,"
            " « dans un dossier » marche aussi."
        )

    def enter(self) -> None:
        first = next(iter(self.rows.values()))
        self.focus(first.outlets)
        self.session.run(printers, self._show, self._unseen)

    def _show(self, found: list[str]) -> None:
        self.found = found
        self._offer()

    def _unseen(self, _sentence: str, _error: Exception) -> None:
        self._show([])

    # -- choosing ------------------------------------------------------------------------------

    def _offer(self) -> None:
        """What each may choose; a printer that was chosen and is gone is told as such."""
        settings = self.session.station.settings
        asks = settings.station.kind != "kiosk"
        for paper, row in self.rows.items():
            now = str(getattr(settings.printing, paper))
            choices: list[tuple[object, str]] = [(FOLDER, self.tr("Dans un dossier (PDF)"))]
            choices += [(DIALOG, self.tr("Demander à chaque fois"))] if asks else []
            choices += [(name, name) for name in self.found or []]
            choices += self._ticket_printers(now) if paper == TICKETS else []
            if self.found is not None and now not in [value for value, _ in choices] and asks:
                choices.append((now, self.tr("{name} (introuvable)").format(name=now)))
            row.outlets.set_choices(choices)
            row.outlets.choose(now)
        self.none.setText(
            self.tr(
                "Aucune imprimante n’est installée dans ce système. Installez-la avec le pilote du"
                " fabricant, puis revenez ici : « Cet appareil » la trouvera."
            )
        )
        self.none.setVisible(self.found == [])
        self.moved.emit()

    def _ticket_printers(self, now: str) -> list[tuple[object, str]]:
        """The one that was chosen, and the way to choose another."""
        language = self.session.language
        known = [(now, printer_words(now, language))] if is_ticket_printer(now) else []
        return [*known, (ANOTHER, self.tr("Imprimante de tickets ESC/POS…"))]

    def _ask_where(self) -> None:
        now = str(self.session.station.settings.printing.tickets)
        self.rows[TICKETS].outlets.choose(now)
        asked = TicketPrinterForm(self, self.session, now)
        asked.chosen.connect(partial(self._choose, TICKETS))
        asked.open()

    def _choose(self, paper: str, outlet: object) -> None:
        if outlet == ANOTHER:
            self._ask_where()
            return
        self.rows[paper].say("", "")
        name = f"printing.{paper}"
        self.form.write(partial(self.keep, self.session.station, name, str(outlet)))

    # -- the page ------------------------------------------------------------------------------

    def _print(self, paper: str) -> None:
        from kiosk.paper.prints import TrialPrint
        from ui.shell.print_question import ask_printer, system_printer
        from ui.shell.printing import printing_of

        document = TrialPrint(paper=paper)
        outlet = str(self.rows[paper].outlets.value or FOLDER)
        if outlet == DIALOG:
            outlet = system_printer()
        if not outlet:
            _, outlet = ask_printer(self, document, self.tr("Page d’essai"))
        if outlet:
            self.rows[paper].say(self.tr("En route…"), "muted")
            self.moved.emit()
            printing_of(self.session).ask(document, outlet, partial(self._tell, paper))

    def _tell(self, paper: str, job: PrintJobView | None) -> None:
        from ui.shell.printing_words import job_words, not_asked_words

        texts = Texts(self.session.language)
        words, tone = job_words(texts, job) if job else (not_asked_words(texts), DANGER)
        if not words:
            return
        if job is not None and tone == OK and job.outlet == FOLDER:
            place = self.session.station.folder / "printouts"
            words = self.tr("Le PDF est dans {folder}").format(folder=place)
        self.rows[paper].say(words, tone)
        self._came[paper] = tone
        worst = DANGER if DANGER in self._came.values() else OK
        self.show_light(WARNING if worst == DANGER else OK, words)

    def retranslate(self) -> None:
        names = {
            BADGES: self.tr("Les badges"),
            TICKETS: self.tr("Les tickets"),
            SHEETS: self.tr("Les feuilles"),
        }
        for paper, row in self.rows.items():
            row.label.setText(names[paper])
            row.outlets.setAccessibleName(names[paper])
            row.test.setText(self.tr("Page d’essai"))
            row.test.setAccessibleDescription(names[paper])
        self._offer()
