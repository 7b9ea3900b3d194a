"""A language is an entry of the one list, a .ts file and a wording file; nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
NAME, WELCOME = "Português", "Bem-vindos"
ENTRY = f'    Language("pt", "{NAME}", "{WELCOME}", "pt_PT", whole=False),\n)\n'
WORDING = '[refusals]\n"tickets.unknown_service" = "Não há serviço « {service} » aqui."\n'
ALL_DAY = ("opens=08:30", "closes=18:00")
REFUSED = 3
TRANSLATED = {"Aujourd’hui": "Hoje", "Fermer": "Fechar"}

USE = """
import json
from datetime import date
from kiosk.core import wording
from kiosk.core.settings import PrivacySettings
from kiosk.tickets.refusals import UnknownService
from kiosk.visits.notice import NoticeFacts
from ui.shell.application import make_application
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.touch.shell.aids import LanguageBar
from ui.reception.visits.notice import NoticeDialog

app = make_application(["kiosk"])
session = Session()
session.speak("pt")
bar, form = LanguageBar(session), NoticeDialog(None, NoticeFacts(PrivacySettings()), "pt")
session.adopt(form)
print(json.dumps({
    "refused": wording.worded(UnknownService(service="x"), "pt"),
    "lacking": wording.say("badge.visits", "pt") == wording.say("badge.visits", "fr"),
    "day": wording.long_date(date(2026, 11, 24), "pt"),
    "counted": wording.counted("rooms.places", 2, "pt"),
    "bar": bar.choices["pt"].text(),
    "translated": Texts("pt").translate("NoticeDialog", "Fermer"),
    "notice": form.language,
    "speaks": session.language,
}))
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program in which Portuguese was added as the recipe says."""
    copy = tmp_path_factory.mktemp("program")
    for part in ("kiosk", "ui", "resources", "tools"):
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    listed = copy / "kiosk/core/languages.py"
    text = listed.read_text(encoding="utf-8")
    assert "\n)\n" in text
    listed.write_text(text.replace("\n)\n", f"\n{ENTRY}", 1), encoding="utf-8")
    (copy / "resources/wording/pt.toml").write_text(WORDING, encoding="utf-8")
    table = copy / "table.tsv"
    lines = (f"{french}\t{said}" for french, said in TRANSLATED.items())
    table.write_text("\n".join(lines), encoding="utf-8")
    for verb in (["update"], ["fill", "pt", str(table)], ["compile"]):
        ran(copy, "tools/translations.py", *verb)
    return copy


def ran(tree: Path, *arguments: str) -> str:
    """What the program of a tree printed."""
    environment = os.environ | {"PYTHONPATH": str(tree), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, *arguments]
    done = subprocess.run(
        command, cwd=tree, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode in (0, REFUSED), done.stderr
    return done.stdout + done.stderr


def kiosk(tree: Path, *arguments: str) -> str:
    """What the command line of a tree printed, on a store of its own."""
    return ran(tree, "-m", "kiosk", "--data", str(tree / "data"), *arguments)


def test_windows_and_wording_speak_it(tree: Path) -> None:
    said = json.loads(ran(tree, "-c", USE))
    assert said == {
        "refused": "Não há serviço « x » aqui.",
        "lacking": True,
        "day": "terça-feira 24 de novembro de 2026",
        "counted": "2 places",
        "bar": NAME,
        "translated": TRANSLATED["Fermer"],
        "notice": "fr",
        "speaks": "pt",
    }


def test_the_command_line_and_the_paper_speak_it(tree: Path) -> None:
    kiosk(
        tree, "do", "sites.open", "code=rabat", "name=Technopark Rabat", "city=Rabat", "demo=true"
    )
    told = kiosk(tree, "--lang", "pt", "do", "tickets.take", "service=cartomancie")
    assert "Não há serviço « cartomancie » aqui." in told
    days = ["--from", "2026-11-24", "--to", "2026-11-24"]
    kiosk(tree, "report", "rooms", *days, "--lang", "pt", "-o", "rooms.pdf")
    assert (tree / "rooms.pdf").read_bytes().startswith(b"%PDF")
    kiosk(tree, "do", "sites.set_service_hours", "service=ompic", "weekday=1", *ALL_DAY)
    taken = ["tickets.take", "service=ompic", "language=pt", "--at", "2026-11-24T10:42"]
    assert "O-001" in kiosk(tree, "do", *taken)
