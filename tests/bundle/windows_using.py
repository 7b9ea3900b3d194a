"""The windows and the command line of what is installed in Windows, as people use them."""

from __future__ import annotations

import os
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from gzip import decompress
from hashlib import sha256
from pathlib import Path
from urllib.parse import quote

import pypdfium2

from kiosk.central.trial import running
from kiosk.store.database import STORE
from tests.bundle.checks import require
from tests.bundle.root import ROOT
from tests.bundle.screen import until
from tests.bundle.using import SIZES, TO_A_TICKET
from tests.bundle.windows_machine import DESK, MANAGER, PIN, Machine, seen_there, whole, worked_at
from tests.qr_reader import read_codes

LOCKED = ("touch", "display", "door")
NEW, SET_UP, OLD, LATER, TWO = "C:\\new", "C:\\set up", "C:\\old", "C:\\later", "C:\\two"
PIN_FILE = "C:\\pin"
LACKS, HAS = b"NtFlushBuffersFileEx\0", b"NtFlushBuffersFile\0"
"""What Windows 10 has and Wine 8 lacks."""
ANSWERS = """\
[site]
code = "tiznit"
contact = "Direction du site"
email = "donnees@technopark.ma"
cndp = "not yet"

[station]
name = "Accueil Tiznit"
kind = "desk"
language = "fr"

[manager]
code = "amal"
name = "Amal Idrissi"
pin = "739146"
"""


def all_of_it(machine: Machine) -> None:
    """From the demo to the exchange."""
    _begin(machine)
    _set_up(machine)
    for name, size in SIZES.items():
        with machine.checks.that(f"the window {name} opens, paints and closes without a word"):
            if name in LOCKED:
                machine.pictured(name, "run", name, size=size, locked=True)
                continue
            with machine.window("run", name, size=size) as (screen, _process):
                lock, behind = (machine.pictures / f"{name}{each}.png" for each in ("-lock", ""))
                worked_at(screen, lock, behind)
    with (
        machine.checks.that("accueil opens what the station is, and again when it is ended"),
        machine.window(program="accueil.exe", size=SIZES["reception"]) as (screen, supervisor),
    ):
        whole(screen, machine.pictures / "accueil.png")
        first = machine.shown_by()
        require(first, "no window is kept open")
        os.kill(first, signal.SIGABRT)
        until(lambda: machine.shown_by() not in (None, first), "it is not opened again")
        whole(screen, machine.pictures / "accueil-again.png")
        require(supervisor.poll() is None, "nobody keeps it open")
    with machine.checks.that("in an empty folder the first run opens"):
        machine.pictured("first-run", "run", size=(1440, 900), data=NEW)
    _paper(machine)
    with machine.checks.that("a sync with a PostgreSQL over TLS: what one did, another holds"):
        exchange(machine)


def _begin(machine: Machine) -> None:
    machine.write("pin", PIN)
    with machine.checks.that("kiosk demo fills a store, in %LOCALAPPDATA% and nowhere else"):
        machine.kiosk("demo", "--days", "3")
        require(machine.data.joinpath(STORE).exists(), "there is no store")
        there = list(machine.programs.rglob("*.sqlite3*"))
        require(not there, there)
    with machine.checks.that("kiosk login signs in, kiosk do does, in words of three scripts"):
        for setting in ("printing.tickets=folder", "touch.exit_code=2468"):
            machine.kiosk("settings", setting, "--as", MANAGER, "--pin-file", PIN_FILE)
        machine.sign_in()
        machine.kiosk(
            *("do", "visits.arrive", "first_name=Amina", "last_name=Benkirane"),
            *("host=Noria Énergie", "consent=true"),
        )
        machine.kiosk(
            *("do", "visits.arrive", "first_name=أمينة", "last_name=المنصوري"),
            *("host=Kasbah Pay", "consent=true"),
        )
        said = machine.kiosk("ask", "visits.on_site")
        require("Benkirane" in said and "المنصوري" in said, said)
    with machine.checks.that("kiosk doctor finds nothing wrong"):
        said = machine.kiosk("doctor")
        require("\nNO" not in f"\n{said}", said)
    with machine.checks.that("kiosk licences names the parts that travel"):
        said = machine.kiosk("licences")
        require("LGPL" in said and "OFL" in said, said)
    with machine.checks.that("a backup is made, and every row of it is read through"):
        machine.kiosk("backup", "C:\\kept.backup")
        require(machine.place("kept.backup").stat().st_size > 10_000, "it is empty")
        machine.kiosk("backup", "verify", "C:\\kept.backup")


def _set_up(machine: Machine) -> None:
    answers = machine.write("answers.toml", ANSWERS)
    with machine.checks.that("kiosk setup opens a site from a file of answers, in C:\\set up"):
        said = machine.kiosk("setup", "--file", answers, data=SET_UP)
        require("Tiznit" in said, said)
        said = machine.kiosk("doctor", data=SET_UP)
        require("\nNO" not in f"\n{said}", said)
    with machine.checks.that("a second set-up says what is there, and leaves it"):
        before = sha256(machine.place("set up/settings.toml").read_bytes()).hexdigest()
        said = machine.kiosk("setup", "--file", answers, data=SET_UP, code=None)
        require("Tiznit" in said, said)
        after = sha256(machine.place("set up/settings.toml").read_bytes()).hexdigest()
        require(before == after, "its settings are others")


def _paper(machine: Machine) -> None:
    with machine.checks.that("a ticket taken at the kiosk by touch comes out as PDF"):
        before = _printouts(machine)
        with machine.window("run", "touch", size=SIZES["touch"], locked=True) as (screen, _open):
            screen.painted(machine.pictures / "ticket-0.png")
            for step, place in enumerate(TO_A_TICKET, 1):
                screen.touch(*place)
                screen.painted(machine.pictures / f"ticket-{step}.png")
            until(lambda: _printouts(machine) > before, "nothing came out")
        made = max(_printouts(machine) - before)
        with closing(pypdfium2.PdfDocument(made)) as document:
            wide, high = document[0].get_size()
            document[0].render(scale=2).to_pil().save(machine.pictures / "ticket-paper.png")
        require(200 < wide < 240 < high, f"the paper is {wide:.0f} x {high:.0f} points")
        machine.sign_in()
        said = machine.kiosk("print", "list")
        require(said, "the job is not in the list")
    with machine.checks.that("a badge is read back from its PDF, and the program knows its code"):
        machine.sign_in()
        here = machine.ask("visits.on_site")
        label = next(each["badge"] for each in here if each["badge"])
        machine.kiosk("badge", "render", label, "-o", "C:\\badge.pdf")
        with closing(pypdfium2.PdfDocument(machine.place("badge.pdf"))) as document:
            picture = document[0].render(scale=4).to_pil()
        picture.save(machine.pictures / "badge.png")
        codes = read_codes(picture)
        require(len(codes) == 1, f"{len(codes)} codes are read")
        said = machine.kiosk("badge", "verify", codes[0].text)
        require(label in said, said)
    with machine.checks.that("a report in Arabic is written as PDF, to a name with a space"):
        asked = ("--from", "today", "--to", "today", "--format", "pdf", "--lang", "ar")
        machine.kiosk("report", "rooms", *asked, "-o", "C:\\salles d’hier.pdf")
        with closing(pypdfium2.PdfDocument(machine.place("salles d’hier.pdf"))) as document:
            document[0].render(scale=1.5).to_pil().save(machine.pictures / "report.png")


def _printouts(machine: Machine) -> set[Path]:
    return set(machine.data.joinpath("printouts").rglob("*.pdf"))


def exchange(machine: Machine) -> None:
    """The centre is this machine's; its schema, its enrolments and its applier are the bundle's."""
    central = machine.scratch / "central"
    with _asking_for_what_wine_has(machine), running(central) as trial:
        ca = seen_there(central / "ca.pem")
        url = trial.url.replace(str(central / "ca.pem"), quote(ca, safe=""))
        at = ("--url", "@" + machine.write("central.url", url))
        machine.kiosk("central", "init", *at)
        for kind, file in (("manager", "one.json"), ("desk", "two.json")):
            wanted = ("--site", "casablanca", "--kind", kind, "--label", file)
            machine.kiosk("central", "enrol", *at, *wanted, "--ca", ca, "-o", f"C:\\{file}")
        machine.kiosk("sync", "join", "C:\\one.json", "--as", MANAGER, "--pin-file", PIN_FILE)
        log = machine.scratch / "applier.log"
        program = machine.programs / "kiosk.exe"
        applier = machine.start(program, "central", "apply", *at, log=log)
        try:
            until(lambda: sent(machine), f"not all was taken\n{log.read_text()}", 240)
            machine.kiosk("sync", "join", "C:\\two.json", data=TWO)
            until(lambda: sent(machine, TWO), "not all was sent back", 240)
        finally:
            machine.wine.end()
            applier.wait(30)
        machine.kiosk("login", DESK, "--pin-file", PIN_FILE, data=TWO)
        said = machine.kiosk("ask", "visits.on_site", data=TWO)
        require("Benkirane" in said and "المنصوري" in said, said)


@contextmanager
def _asking_for_what_wine_has(machine: Machine) -> Iterator[None]:
    """libpq looks at no file where one call is missing, which a client never makes."""
    library = next(machine.programs.rglob("libpq-*.dll"))
    delivered = library.read_bytes()
    require(delivered.count(LACKS) == 1, "libpq asks for something else")
    library.write_bytes(delivered.replace(LACKS, HAS.ljust(len(LACKS), b"\0")))
    try:
        yield
    finally:
        library.write_bytes(delivered)


def sent(machine: Machine, data: str = "") -> bool:
    """Exchange once; whether nothing waits any more."""
    done = machine.kiosk("sync", "--once", data=data, code=None)
    return "wait for" not in done and "kiosk:" not in done


def bad_stores(machine: Machine) -> None:
    """A store of before, and one of later."""
    with machine.checks.that("a store of an older schema is brought up to date, and a copy kept"):
        old = machine.place("old")
        old.mkdir()
        kept = decompress((ROOT / "tests" / "kept" / "0016.sqlite3.gz").read_bytes())
        old.joinpath(STORE).write_bytes(kept)
        machine.kiosk("ask", "tickets.queues", data=OLD)
        there = [each.name for each in old.rglob("*")]
        require(any("from-0016" in name for name in there), there)
    with machine.checks.that("a store of a newer version is refused in words, and left as it is"):
        later = machine.place("later")
        later.mkdir()
        store = later / STORE
        store.write_bytes(machine.place("old").joinpath(STORE).read_bytes())
        with closing(sqlite3.connect(store)) as opened:
            opened.execute("UPDATE alembic_version SET version_num = '9999'")
            opened.commit()
        as_it_was = sha256(store.read_bytes()).hexdigest()
        said = machine.kiosk("ask", "tickets.queues", data=LATER, code=4)
        require("version plus récente du programme" in said, said)
        require(sha256(store.read_bytes()).hexdigest() == as_it_was, "the store was written to")
