"""A ticket printer that this program speaks to itself: by what line, where, and on what paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.core.directions import isolated, one_part
from kiosk.paper.outlets import ESCPOS
from kiosk.paper.thermal.address import (
    BAUD,
    DOTS,
    PORT,
    SERIAL,
    SPOOL,
    TCP,
    USB,
    Address,
    NoAddress,
    read,
    written,
)
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.select import Select
from ui.widgets.toggles import ToggleGroup

BAUDS = (9_600, 19_200, 38_400, 57_600, 115_200)
YES, NO = "yes", "no"
EXAMPLES = {
    TCP: ("192.168.1.60", "192.168.1.60:9101"),
    USB: ("/dev/usb/lp0", "04b8:0e15"),  # posix: as Linux has them
    SERIAL: ("COM3", "/dev/ttyUSB0"),  # posix: as Linux has them
}


def is_ticket_printer(outlet: str) -> bool:
    """Whether this program speaks to it itself."""
    return outlet.partition(":")[0] == ESCPOS


def printer_words(outlet: str, language: str) -> str:
    """A ticket printer's outlet as people read it, with where it is."""
    texts = Texts(language)
    kind = texts.translate("TicketPrinter", "Imprimante de tickets")
    try:
        place = read(outlet.removeprefix(f"{ESCPOS}:")).place
    except NoAddress:
        place = outlet
    return f"{kind} · {one_part(place)}"


class TicketPrinterForm(FormDialog):
    """`chosen(outlet)` once what was said is an address."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget, session: Session, outlet: str = "") -> None:
        super().__init__(parent, session, width=520)
        self.line, self.paper, self.knife = ToggleGroup(), ToggleGroup(), ToggleGroup()
        self.speed = Select()
        self.fields |= {
            "line": Field(self.tr("Branchement"), widget=self.line),
            "place": Field(),
            "speed": Field(self.tr("Vitesse du port"), widget=self.speed),
            "paper": Field(self.tr("Papier"), widget=self.paper),
            "knife": Field(self.tr("Coupe-papier"), widget=self.knife),
        }
        self.line.picked.connect(lambda _line: self._ask_where())
        self._offer()
        self._fill(outlet)
        self.word(
            self.tr("Imprimante de tickets"),
            self.tr("Choisir"),
            self.tr(
                "Pour une imprimante ESC/POS : le programme lui parle lui-même et sait si le ticket"
                " est sorti."
            ),
        )
        for field in self.fields.values():
            self.body.addWidget(field)
        self._ask_where()

    def _offer(self) -> None:
        lines = {
            TCP: self.tr("Réseau"),
            USB: self.tr("USB"),
            SERIAL: self.tr("Port série"),
            SPOOL: self.tr("File du système"),
        }
        papers = {576: self.tr("80 mm"), 512: self.tr("80 mm, 180 ppp"), 384: self.tr("58 mm")}
        self.line.set_choices([(line, lines[line], "") for line in lines])
        self.paper.set_choices([(str(dots), papers[dots], "") for dots in DOTS])
        self.knife.set_choices([(YES, self.tr("Oui"), ""), (NO, self.tr("Non"), "")])
        self.speed.set_choices([(each, str(each)) for each in BAUDS])

    def _fill(self, outlet: str) -> None:
        try:
            known = read(outlet.removeprefix(f"{ESCPOS}:"))
        except NoAddress:
            known = Address(TCP, "")
        self._answers = known.answers
        self.line.choose(known.line)
        at = f":{known.port}" if known.line == TCP and known.port != PORT else ""
        self.fields["place"].set_text(f"{known.place}{at}")
        self.paper.choose(str(known.dots))
        self.knife.choose(YES if known.cuts else NO)
        self.speed.choose(known.baud if known.baud in BAUDS else BAUD)

    def _ask_where(self) -> None:
        """What is asked of a line, and how it is written."""
        labels = {
            TCP: self.tr("Adresse"),
            USB: self.tr("Appareil"),
            SERIAL: self.tr("Port"),
            SPOOL: self.tr("Nom de l’imprimante"),
        }
        line = str(self.line.value)
        said = self.tr("Comme le système l’écrit")
        if line in EXAMPLES:
            one, other = map(isolated, EXAMPLES[line])
            said = self.tr("Par exemple {one}, ou {other}").format(one=one, other=other)
        self.fields["place"].set_label(labels[line])
        self.fields["place"].set_help(said)
        self.fields["speed"].setVisible(self.line.value == SERIAL)
        self.adjustSize()

    def address(self) -> Address:
        """What was said; raises NoAddress."""
        line, place = str(self.line.value), self.fields["place"].text().strip()
        where = read(f"tcp://{place}") if line == TCP else Address(line, place)
        if not where.place:
            raise NoAddress("no place")
        return Address(
            line,
            where.place,
            port=where.port,
            baud=int(str(self.speed.value)) if line == SERIAL else BAUD,
            dots=int(str(self.paper.value)),
            cuts=self.knife.value == YES,
            answers=self._answers,
        )

    def save(self) -> None:
        """Take it, or say at the field that it is no address."""
        self.form.clear_errors()
        try:
            outlet = f"{ESCPOS}:{written(self.address())}"
            read(outlet.removeprefix(f"{ESCPOS}:"))
        except NoAddress:
            self.fields["place"].set_error(self._wrong())
            self.adjustSize()
            return
        self.chosen.emit(outlet)
        self.let_go()

    def _wrong(self) -> str:
        if not self.fields["place"].text().strip():
            return self.tr("Écrivez où elle est branchée.")
        return self.tr("Ce n’est pas une adresse d’imprimante.")
