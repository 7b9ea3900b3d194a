"""The windows and the command line of an installed program, as people use them."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from gzip import decompress
from hashlib import sha256
from pathlib import Path

import pypdfium2

from kiosk.central.trial import running
from kiosk.store.database import STORE
from tests.bundle.checks import require
from tests.bundle.root import PERSON, ROOT
from tests.bundle.screen import until
from tests.bundle.site import DATA, DESK, MANAGER, PIN, PRINTER, Site, jobs_done
from tests.qr_reader import read_codes

HOME = f"/home/{PERSON}"
PIN_FILE, NEW, FULL = f"{HOME}/pin", f"{HOME}/new", f"{HOME}/full"
SIZES = {
    "reception": (1440, 900),
    "counter": (1366, 768),
    "touch": (1080, 1920),
    "display": (1920, 1080),
    "door": (1024, 600),
    "manager": (1440, 900),
}
TO_A_TICKET = ((790, 1100), (540, 756), (540, 824), (851, 1843))
"""Where a finger goes on a kiosk of 1080 x 1920: Guichet Unique, ANAPEC, another matter, done."""
FULL_MB = 24


def all_of_it(site: Site) -> None:
    """From the demo to the exchange."""
    _begin(site)
    for name, size in SIZES.items():
        with site.checks.that(f"the window {name} opens, paints and closes without a word"):
            site.pictured(name, "run", name, size=size)
    with site.checks.that("accueil opens what the station is, and keeps it open"):
        site.pictured("accueil", program="accueil", size=SIZES["reception"])
    with site.checks.that("what services do is done as borne, in /var/lib/accueil"):
        site.root.run("kiosk", "nightly", user="borne", env={"HOME": "/var/lib/accueil"})
        require(site.root.seen(f"/var/lib/accueil/{STORE}").exists(), "there is no store")
    with site.checks.that("the session of a kiosk is there, off, and says what it lacks"):
        session = "/usr/share/accueil/kiosk-session/accueil-kiosk"
        require("off" in site.root.run(session, "status"), "it is on")
        said = site.root.run(session, "on", "touch", code=1)
        require("Install cage" in said, said)
        require("off" in site.root.run(session, "status"), "it is on")
    with site.checks.that("in an empty folder the first run opens"):
        site.pictured("first-run", "run", size=(1440, 900), data=NEW)
    _paper(site)
    with site.checks.that("a sync with a PostgreSQL over TLS: what one station did, another holds"):
        exchange(site)


def _begin(site: Site) -> None:
    site.write(PIN_FILE, PIN)
    with site.checks.that("kiosk demo fills a store, kiosk login signs in, kiosk do does"):
        site.kiosk("demo", "--days", "3")
        for setting in (f"printing.tickets={PRINTER}", "touch.exit_code=2468"):
            site.kiosk("settings", setting, "--as", MANAGER, "--pin-file", PIN_FILE)
        sign_in(site)
        site.kiosk(
            *("do", "visits.arrive", "first_name=Amina", "last_name=Benkirane"),
            *("host=Noria Énergie", "consent=true"),
        )
        require("Benkirane" in site.kiosk("ask", "visits.on_site"), "the visitor is not here")
    with site.checks.that("kiosk doctor finds nothing wrong"):
        said = site.kiosk("doctor")
        require("\nNO" not in f"\n{said}", said)
    with site.checks.that("kiosk licences names the parts that travel"):
        said = site.kiosk("licences")
        require("LGPL" in said and "OFL" in said, said)


def _paper(site: Site) -> None:
    with site.checks.that("a ticket taken at the kiosk comes out of the printer, to its end"):
        before = len(site.printer.done())
        with site.window("run", "touch", size=SIZES["touch"]) as (screen, _process):
            screen.painted(site.pictures / "ticket-0.png")
            for step, place in enumerate(TO_A_TICKET, 1):
                screen.touch(*place)
                screen.painted(site.pictures / f"ticket-{step}.png")
            jobs_done(site, before)
        sign_in(site)
        said = site.kiosk("print", "list")
        require(said, "the job is not in the list")
        printed = site.printer.paper
        require(printed.stat().st_size > 1000, "nothing is on the paper")
        with closing(pypdfium2.PdfDocument(printed)) as document:
            wide, high = document[0].get_size()
            document[0].render(scale=2).to_pil().save(site.pictures / "ticket-paper.png")
        require(200 < wide < 240 < high, f"the paper is {wide:.0f} x {high:.0f} points")
    with site.checks.that("a badge is read back from its PDF, and the program knows its code"):
        sign_in(site)
        here = site.ask("visits.on_site")
        label = next(each["badge"] for each in here if each["badge"])
        made = f"{HOME}/badge.pdf"
        site.kiosk("badge", "render", label, "-o", made)
        seen = site.pictures / "badge.pdf"
        shutil.copyfile(site.root.seen(made), seen)
        with closing(pypdfium2.PdfDocument(seen)) as document:
            picture = document[0].render(scale=4).to_pil()
        picture.save(site.pictures / "badge.png")
        codes = read_codes(picture)
        require(len(codes) == 1, f"{len(codes)} codes are read")
        said = site.kiosk("badge", "verify", codes[0].text)
        require(label in said, said)


def exchange(site: Site) -> None:
    """The centre is this machine's; its schema, its enrolments and its applier are the bundle's."""
    central = site.scratch / "central"
    with running(central) as trial:
        shutil.copyfile(central / "ca.pem", site.root.seen(f"{HOME}/ca.pem"))
        url = trial.url.replace(str(central / "ca.pem"), f"{HOME}/ca.pem")
        at = ("--url", f"@{site.write(f'{HOME}/central.url', url)}")
        site.kiosk("central", "init", *at)
        for kind, file in (("manager", "one.json"), ("desk", "two.json")):
            wanted = ("--site", "casablanca", "--kind", kind, "--label", file)
            trust = ("--ca", f"{HOME}/ca.pem", "-o", f"{HOME}/{file}")
            site.kiosk("central", "enrol", *at, *wanted, *trust)
        site.kiosk("sync", "join", f"{HOME}/one.json", "--as", MANAGER, "--pin-file", PIN_FILE)
        log = site.scratch / "applier.log"
        applier = site.root.start("kiosk", "central", "apply", *at, user=PERSON, log=log)
        try:
            until(lambda: sent(site, DATA), f"not all was taken\n{log.read_text()}", 120)
            site.kiosk("sync", "join", f"{HOME}/two.json", data=f"{HOME}/two")
            until(lambda: sent(site, f"{HOME}/two"), "not all was sent back", 120)
        finally:
            site.root.end(applier)
        sign_in(site, data=f"{HOME}/two")
        said = site.kiosk("ask", "visits.on_site", data=f"{HOME}/two")
        require("Benkirane" in said, said)


def sent(site: Site, data: str) -> bool:
    """Exchange once; whether nothing waits any more."""
    done = site.root.run("kiosk", "--data", data, "sync", "--once", user=PERSON, code=None)
    return "wait for" not in done and "kiosk:" not in done


def sign_in(site: Site, data: str = "") -> None:
    """A window that opens ends whoever was signed in at the command line."""
    site.kiosk("login", DESK, "--pin-file", PIN_FILE, data=data)


def bad_stores(site: Site) -> None:
    """A store of before, one of later, and a disk that is full."""
    with site.checks.that("a store of an older schema is brought up to date, and a copy is kept"):
        old = f"{HOME}/old"
        site.root.run("mkdir", old, user=PERSON)
        kept = decompress((ROOT / "tests" / "kept" / "0016.sqlite3.gz").read_bytes())
        site.root.seen(f"{old}/{STORE}").write_bytes(kept)
        site.root.run("chown", "-R", f"{PERSON}:{PERSON}", old)
        site.kiosk("ask", "tickets.queues", data=old)
        there = [each.name for each in site.root.seen(old).rglob("*")]
        require(any("from-0016" in name for name in there), there)
    with site.checks.that("a store of a newer version is refused in words, and left as it is"):
        newer(site)
    with site.checks.that(
        "a disk that fills refuses the action in words, and all of before is there"
    ):
        full(site)


def newer(site: Site) -> None:
    """The command line and the window both."""
    later = f"{HOME}/later"
    site.root.run("cp", "-a", f"{HOME}/old", later, user=PERSON)
    store = site.root.seen(f"{later}/{STORE}")
    with closing(sqlite3.connect(store)) as opened:
        opened.execute("UPDATE alembic_version SET version_num = '9999'")
        opened.commit()
    as_it_was = sha256(store.read_bytes()).hexdigest()
    word = "version plus récente du programme"
    said = site.kiosk("ask", "tickets.queues", data=later, code=4)
    require(word in said, said)
    with site.window("run", "reception", data=later, refused=word) as (screen, _process):
        screen.painted(site.pictures / "newer-store.png")
    require(sha256(store.read_bytes()).hexdigest() == as_it_was, "the store was written to")


def full(site: Site) -> None:
    """A data folder on a disk of its own, filled by something else."""
    site.root.mount(
        "-t", "tmpfs", "-o", f"size={FULL_MB}m,uid=1000,gid=1000,mode=700", "tmpfs", FULL
    )
    site.kiosk("demo", "--days", "1", data=FULL)
    ticket = ("do", "tickets.take", "service=ompic", "procedure=certificat-negatif")
    sign_in(site, data=FULL)
    site.kiosk(*ticket, data=FULL)
    before = site.kiosk("ask", "tickets.waiting", data=FULL)
    filler = f"{FULL}/filler"
    site.root.run("sh", "-c", f"cat /dev/zero > {filler}", user=PERSON, code=None)
    said = site.kiosk(*ticket, data=FULL, code=4)
    require("disque" in said, said)
    site.root.run("rm", filler)
    require(site.kiosk("ask", "tickets.waiting", data=FULL) == before, "other tickets wait now")
    site.kiosk(*ticket, data=FULL)


def laid_out(site: Site) -> str:
    """What the person's store says: the same before and after what must not change it."""
    sign_in(site)
    return site.kiosk("ask", "visits.on_site") + site.kiosk("ask", "tickets.waiting")


def store_of(site: Site) -> Path:
    """The person's store, seen from outside."""
    return site.root.seen(f"{DATA}/{STORE}")
