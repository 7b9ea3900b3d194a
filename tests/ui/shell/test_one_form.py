"""Nothing in the windows but the one form sends commands or greys what waits for an answer."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[3] / "ui"
MACHINERY = {"shell/forms.py", "shell/session.py", "widgets/button.py"}
SENDS, SENDERS = {"do", "do_all", "write"}, {"session", "_session", "station", "_station"}
GREYS, SUBMITS = {"setEnabled", "setDisabled", "set_busy"}, {"submit", "submit_all"}
ALLOWED = {
    ("touch/shell/footer.py", "action.set_busy"): "shows what the screen's form says",
    ("counter/strip.py", "call.set_busy"): "shows what the counter's form says",
    ("reception/bookings/form.py", ".setEnabled(False)"): "what a move does not change",
    ("reception/residents/importing.py", "verb.setEnabled(False)"): "no file has been read yet",
    (
        "reception/bookings/calendar_import.py",
        "verb.setEnabled(False)",
    ): "no file has been read yet",
    ("manager/figures/export.py", "station.do"): "that figures were taken is noted by itself",
    ("shell/opening.py", "session.write"): "what a law on time moves at a start is nobody's form",
    ("shell/looking.py", "session.do"): "that a file was opened is noted by itself",
    ("manager/messages/letter.py", "verb.setEnabled(False)"): "the letter is still being read",
    ("touch/bookings/wish.py", "take.setEnabled(False)"): "what was offered is over",
    ("manager/journal/page.py", "check.setEnabled(False)"): "the log is being verified",
    ("shell/each_minute.py", "_session.write"): "days close by themselves, and rooms are seen to",
    ("shell/booking_day.py", "_session.do"): "what its message offers stands in no form",
    ("shell/supervised/telling.py", "session.write"): "a window says itself that it was restarted",
    ("shell/doctor/reporting.py", "_session.write"): "a machine says itself how it does",
    ("shell/printing.py", "_session.write"): "a print job is no command (decision 0018)",
    ("shell/sending.py", "_session.write"): "a message is no command, as a print job is none",
    ("shell/reprinting.py", "verb.setEnabled(False)"): "no reason has been chosen yet",
    ("manager/backups/section.py", "verb.set_busy"): "a backup is no command, and takes its time",
    ("reception/window.py", ".setEnabled(False)"): "a line of a menu that is no choice",
}


def offences(source: str) -> Iterator[str]:
    """What goes round the form: a command sent, a thing greyed by hand, or both in a function."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield from _of_call(node, node.func)
        if isinstance(node, ast.FunctionDef):
            called = {n.attr for n in ast.walk(node) if isinstance(n, ast.Attribute)}
            if called & SUBMITS and called & GREYS:
                yield f"{node.name} submits and greys"


def _of_call(call: ast.Call, function: ast.Attribute) -> Iterator[str]:
    what, owner = function.attr, _name(function.value)
    if (what in SENDS and owner in SENDERS) or what == "set_busy":
        yield f"{owner}.{what}"
    elif what in GREYS and _greys(what, call):
        yield f"{owner}.{what}({ast.unparse(call.args[0])})"


def _greys(what: str, call: ast.Call) -> bool:
    return isinstance(call.args[0], ast.Constant) and call.args[0].value is (what == "setDisabled")


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def test_every_command_of_a_window_goes_through_the_one_form() -> None:
    found = {
        (str(file.relative_to(UI)), offence)
        for file in UI.rglob("*.py")
        if str(file.relative_to(UI)) not in MACHINERY
        for offence in offences(file.read_text("utf-8"))
    }
    assert found == set(ALLOWED)


@pytest.mark.parametrize(
    "line",
    [
        "self.session.do('visits.leave', {})",
        "session.do_all([])",
        "self.session.station.do('visits.leave')",
        "self.verb.set_busy(True)",
        "self.verb.setEnabled(False)",
        "self.verb.setDisabled(True)",
        "self.form.submit(command, {}); self.verb.setEnabled(not busy)",
    ],
)
def test_what_goes_round_it_is_found(line: str) -> None:
    assert list(offences(f"def save(self):\n    {line}\n"))


def test_what_a_page_shows_is_no_offence() -> None:
    assert not list(offences("def show(self):\n    self.verb.setEnabled(queue.is_open)\n"))
