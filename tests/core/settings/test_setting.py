"""Each setting: its valid values, and what it is in three languages."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest

from kiosk.badges.layouts import LAYOUTS
from kiosk.core import checks
from kiosk.core.settings import Settings
from kiosk.core.settings.rules import RULES
from kiosk.core.settings.setting import SECTIONS, SETTINGS, Setting
from kiosk.core.texts import Text
from kiosk.store.base import LoggedCommand
from kiosk.tickets import labels
from kiosk.tickets.guards import LAST_COUNTER
from ui.touch.shell.exit_sheet import LONGEST

LANGUAGES = ("fr", "ar", "en")
EVERY = pytest.mark.parametrize("setting", SETTINGS.values(), ids=lambda setting: setting.name)

RIGHT: dict[str, list[Any]] = {
    "language": ["fr", "ar", "en", "zgh"],
    "network.url": ["", "postgresql://network_a:x@db.ma/kiosk?sslmode=verify-full"],
    "store.url": [
        "",
        "postgresql://desk@127.0.0.1:5432/kiosk",
        "postgresql://desk:a%40b@db.site.ma/kiosk?sslmode=require",
        "postgresql:///kiosk",
        "postgres://desk@db/kiosk",
        "postgresql+psycopg://desk@[::1]/kiosk",
    ],
    "station.name": ["Poste accueil 2", "استقبال", "x" * 60],
    "station.site": ["", "casablanca", "ben-guerir-2"],
    "station.kind": ["desk", "manager", "site", "counter", "kiosk", "display", "door"],
    "station.series": ["", "B", "ABCD"],
    "station.counter": [1, 99],
    "station.closing_minutes": [0, 60, 720],
    "station.nightly_at": ["", "00:00", "21:30", "23:59"],
    "sound.voice": ["on", "off"],
    "sound.limits": ["on", "off"],
    "sound.scans": ["on", "off"],
    "sound.volume": [0, 80, 100],
    "sound.quiet_volume": [0, 50, 100],
    "sound.quiet_from": ["", "19:00"],
    "sound.quiet_until": ["", "08:00"],
    "display.zone": ["", "Étage 2", "القاعة"],
    "display.services": ["", "ompic", "ompic cnss expert-2"],
    "display.counters": ["", "1", "1 2 12"],
    "display.call_seconds": [6, 8, 15],
    "display.voice": ["on", "off"],
    "display.spoken": ["", "fr", "fr ar", "ar fr en"],
    "lock.desk_minutes": [0, 15, 240],
    "lock.agent_minutes": [0, 15, 240],
    "lock.other_minutes": [0, 5, 240],
    "scanner.gap_ms": [10, 200],
    "scanner.prefix": ["", "]Q3", "~~"],
    "printing.badges": ["dialog", "folder", "Brother QL-820NWB (étage 3)"],
    "printing.tickets": ["folder", "dialog", "TM-T88"],
    "printing.sheets": ["dialog", "folder", "HP"],
    "printing.badge_format": ["label", "card"],
    "sheets.evening": ["", "rooms", "rooms door badges_out"],
    "sheets.weekly": ["", "occupancy"],
    "sheets.monthly": ["", "occupancy visits desks residents"],
    "sheets.outlet": ["folder", "folder:/srv/feuilles", "HP LaserJet"],
    "sheets.addresses": ["", "direction@technopark.example", "a@b.example c@d.example"],
    "sheets.format": ["pdf", "xlsx", "csv"],
    "sheets.printed_in": ["fr", "ar", "en"],
    "messages.host": ["", "smtp.technopark.ma", "127.0.0.1", "::1"],
    "messages.port": [1, 587, 65_535],
    "messages.security": ["starttls", "tls", "none"],
    "messages.user": ["", "accueil@technopark.ma"],
    "messages.sender": ["", "accueil@technopark.ma"],
    "messages.reply_to": ["", "salles@technopark.ma"],
    "messages.limits_to": ["", "directrice@technopark.ma"],
    "messages.webhook": ["", "https://hooks.example/rooms?key=1", "https://localhost:8443/x"],
    "lan.board": ["off", "on"],
    "lan.follow": ["off", "on"],
    "lan.port": [1024, 8090, 65535],
    "lan.address": ["", "http://192.168.1.20:8090", "https://accueil.technopark.test"],
    "calendars.folder": ["", "/srv/calendriers", "\\\\serveur\\calendriers"],
    "privacy.visit_days": [1, 90, 365],
    "privacy.badge_days": [1, 90, 365],
    "privacy.ticket_days": [1, 30, 365],
    "privacy.booking_days": [30, 365, 1825],
    "privacy.joining_days": [30, 365, 1825],
    "privacy.resident_days": [30, 365, 1825],
    "privacy.staff_days": [30, 365, 1825],
    "privacy.agreement_days": [1, 365, 5475],
    "privacy.printed_days": [1, 7, 90],
    "privacy.cndp_number": ["", "D-GC-123/2026"],
    "privacy.cin_authorisation": ["", "A-45/2026"],
    "privacy.contact": ["", "donnees@technopark.ma"],
    "touch.idle_seconds": [10, 600],
    "touch.warning_seconds": [5, 120],
    "touch.ticket_seconds": [5, 120],
    "touch.exit_code": ["", "4711", "123456789012"],
    "touch.reception_phone": ["", "05 22 20 90 00", "poste 100"],
    "screen.touch": ["", "HDMI-1", "2", "eDP-1"],
    "screen.display": ["", "DP-2", "1"],
    "screen.door": ["", "DSI-1", "1"],
    "door.room": ["", "Atlas", "الأطلس", "x" * 80],
    "screen.open": ["hours", "always"],
    "screen.open_before": [0, 30, 240],
    "screen.open_after": [0, 30, 240],
    "screen.night_light": [10, 40, 100],
    "screen.size_percent": [100, 150, 200],
    "screen.true_size": [500, 1000, 2000],
    "screen.restart_at": ["", "00:00", "04:00"],
    "backups.kept": [3, 14, 60],
    "backups.second_folder": ["", "/mnt/sauvegardes", "\\\\serveur\\partage du site"],
    "backups.old_days": [1, 3, 30],
    "updates.taken": ["centre", "hand"],
    "supervisor.freeze_seconds": [2, 3, 120],
    "supervisor.restart_megabytes": [0, 300, 700, 64_000],
    "supervisor.end_megabytes": [0, 1500, 64_000],
}
WRONG: dict[str, list[Any]] = {
    "language": ["de", "FR", "", 3, True],
    "network.url": ["https://centre.ma", "postgresql://desk@host", 3],
    "store.url": [
        "sqlite:///kiosk.sqlite3",
        "mysql://a@b/c",
        "no url",
        "postgresql://desk@host",
        "postgresql://desk@host/",
        "postgresql://desk@host:port/kiosk",
        "postgresql://desk@host:0/kiosk",
        "postgresql://desk@[::1/kiosk",
        "postgresql://desk@ho st/kiosk",
        4,
    ],
    "station.name": ["", "  ", "x" * 61, "a\nb", "a\u202eb", 4],
    "station.site": ["Casablanca", "casa blanca", "x" * 41, "ségou", 1],
    "station.kind": ["borne", "", "Desk"],
    "station.series": ["ABCDE", "b", "1", "É", "A "],
    "sheets.evening": ["poems", "rooms rooms", "rooms  door", " rooms", 3],
    "sheets.weekly": ["evacuation", "rooms,door"],
    "sheets.monthly": ["Rooms", True],
    "sheets.outlet": ["", "x" * 241, 4],
    "sheets.addresses": ["direction", "a@b.example a@b.example", "a@b.example,c@d.example", 3],
    "sheets.format": ["docx", ""],
    "sheets.printed_in": ["zgh", "", "FR"],
    "station.closing_minutes": [-1, 721, "60", 1.5],
    "screen.touch": [1, "x" * 61, "HDMI\n1"],
    "screen.display": [2, "x" * 61],
    "screen.door": [1, "x" * 61],
    "door.room": [3, "x" * 81, "Atlas\nRif"],
    "screen.open": ["", "never", True],
    "screen.open_before": [-1, 241, "30"],
    "screen.open_after": [-1, 241, True],
    "screen.night_light": [9, 101, "40"],
    "screen.size_percent": [99, 201, "150"],
    "screen.true_size": [499, 2001, "1000"],
    "screen.restart_at": ["24:00", "4:00", "4h", 4],
    "backups.kept": [2, 61, "14", True],
    "backups.second_folder": ["x" * 241, "a\nb", 4],
    "backups.old_days": [0, 31, 2.5],
    "updates.taken": ["", "yes", True],
    "supervisor.freeze_seconds": [0, 1, 121, "3", 2.5],
    "supervisor.restart_megabytes": [-1, 1, 299, 64_001, "700"],
    "supervisor.end_megabytes": [-1, 299, 64_001, True],
    "station.nightly_at": ["24:00", "9:30", "21h", "21:30:00", " ", 21],
    "sound.voice": ["", "yes", True],
    "sound.limits": ["", True],
    "sound.scans": ["", True],
    "sound.volume": [-1, 101, "80"],
    "sound.quiet_volume": [-1, 101, True],
    "sound.quiet_from": ["24:00", "7", 19],
    "sound.quiet_until": ["8:00", "08h", 8],
    "display.zone": ["x" * 41, "a\nb", 2],
    "display.services": ["OMPIC", "ompic,cnss", "ompic  cnss", " ompic", 4],
    "display.counters": ["0", "100", "1,2", "1  2", 1],
    "display.call_seconds": [5, 16, "8", 8.0],
    "display.voice": ["", "yes", True],
    "display.spoken": ["zgh", "fr fr", "fr, ar", True],
    "lock.desk_minutes": [-1, 241, "x"],
    "lock.agent_minutes": [-1, 241, 1.5],
    "lock.other_minutes": [-1, 241, True],
    "station.counter": [-4, 0, 100, "1", 1.0, True],
    "scanner.gap_ms": [0, 9, 201, -50],
    "scanner.prefix": ["a b", "é", "x" * 13],
    "printing.badges": ["", " ", "a\tb", None],
    "printing.tickets": ["", 3],
    "printing.sheets": ["", ["dialog"]],
    "printing.badge_format": ["", "a4", "Card"],
    "messages.host": ["smtp technopark", "a/b", "x" * 254, 4],
    "messages.port": [0, 65_536, "587", True],
    "messages.security": ["", "ssl", True],
    "messages.user": ["x" * 255, "a\nb", 4],
    "messages.sender": ["accueil", "a@b", "a b@c.ma", "<a@b.ma>", 4],
    "messages.reply_to": ["salles", "@technopark.ma", 4],
    "messages.limits_to": ["directrice", 4],
    "messages.webhook": ["http://hooks.example", "https://", "https://a b", "ftp://a", 4],
    "lan.board": ["yes", True, ""],
    "lan.follow": ["yes", 1],
    "lan.port": [80, 65536, "8090"],
    "lan.address": ["192.168.1.20", "http://a b", "http://x/", "ftp://x", "javascript:x"],
    "calendars.folder": ["x" * 241, "a\nb", 4],
    "privacy.visit_days": [-2, 0, 366, 10**12, "90", 90.0],
    "privacy.badge_days": [0, 366, "90"],
    "privacy.ticket_days": [0, 366, 1.5],
    "privacy.booking_days": [29, 1826, True],
    "privacy.joining_days": [29, 1826, "365"],
    "privacy.resident_days": [29, 1826, "365"],
    "privacy.staff_days": [0, 29, 1826],
    "privacy.agreement_days": [0, 5476, "365"],
    "privacy.printed_days": [0, 91, -7],
    "privacy.cndp_number": ["x" * 61, 123],
    "privacy.cin_authorisation": ["x" * 61, True],
    "privacy.contact": ["x" * 121, "a\nb"],
    "touch.idle_seconds": [0, 9, 601, -1],
    "touch.warning_seconds": [0, 4, 121],
    "touch.ticket_seconds": [0, 4, 121],
    "touch.exit_code": ["123", "1234567890123", "12a4", "١٢٣٤", 4711],
    "touch.reception_phone": ["a" * 41, "05\n22", 522209000],
}


def test_every_setting_of_the_station_is_listed() -> None:
    names = set()
    for section, value in msgspec.to_builtins(Settings()).items():
        names |= {f"{section}.{key}" for key in value} if isinstance(value, dict) else {section}
    assert set(SETTINGS) == set(RIGHT) == set(WRONG) == names


@EVERY
def test_valid_values_are_taken_and_others_are_not(setting: Setting) -> None:
    assert setting.valid.takes(setting.default)
    assert [value for value in RIGHT[setting.name] if not setting.valid.takes(value)] == []
    assert [value for value in WRONG[setting.name] if setting.valid.takes(value)] == []


@EVERY
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_setting_says_what_it_is_and_what_it_may_be(setting: Setting, language: str) -> None:
    assert setting.says.own(language)
    assert setting.valid.words(language) not in ("", "–")
    if language != "fr":
        assert setting.valid.words(language) != setting.valid.words("fr")


def test_its_words_follow_the_typography_of_their_language() -> None:
    texts: list[Text] = [setting.says for setting in SETTINGS.values()]
    texts += [*SECTIONS.values(), *(rule.says for rule in RULES)]
    texts += [
        said
        for setting in SETTINGS.values()
        for said in vars(setting.valid).values()
        if isinstance(said, Text)
    ]
    assert len(texts) > len(SETTINGS) + len(SECTIONS)
    for text in texts:
        assert "'" not in text.fr
        assert not re.search(r"[^\u202f][;:!?](\s|$)", text.fr), text.fr
        assert re.search(r"[\u0621-\u064a]", text.own("ar")), text.fr
        assert text.own("en")


def test_its_bounds_are_those_of_the_parts_that_read_it() -> None:
    assert SETTINGS["station.counter"].valid.facts() == {"least": 1, "most": LAST_COUNTER}
    assert SETTINGS["station.name"].valid.takes("x" * LoggedCommand.station.type.length)
    assert LONGEST == 12
    for series in RIGHT["station.series"]:
        assert checks.series(series) == series
        assert labels.parse(labels.label("O", series, 14)) == ("ompic", series, 14)
    for prefix in RIGHT["scanner.prefix"]:
        assert set(prefix.upper()) <= {*LAYOUTS["us"], *LAYOUTS["us"].values()}
