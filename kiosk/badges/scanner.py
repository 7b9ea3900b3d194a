"""Telling a badge read by a keyboard-wedge scanner from a person's typing, one key at a time.

A scanner types the payload as fast as it can, wherever the focus is. `WedgeReader` is a state
machine without clock or window: an event filter of the application feeds it every key press but
those of Shift, Ctrl and the other modifiers themselves, and does as each answer says:

- `replay`: keys that were held back and turn out to be typing. Deliver their `event`s now, in
  order, before anything else, past the filter (or they would be fed again).
- `held`: this key press goes no further now. It is part of a scan, or may become so; it comes
  back in a later `replay` if not. When False, let the key press through.
- `scan`: a payload was read, as it was printed. Its last key, and the Enter or Tab that scanners
  add, are held: they never reach a field or a default button.
- `failed`: something typed like a scanner and was no whole payload; its keys are gone. Ask to
  scan again.

While `waits` is not None, (re)start a single-shot timer of so many milliseconds after each key,
and obey `flush()` when it fires: someone who types a "t" sees it then, `gap_ms` late at most.
Use the events' own timestamps: a busy window must not stretch the gaps.

Each key is decoded in several ways at once: by its scan code, and as if the computer had a US,
an AZERTY or an Arabic layout. The first way that yields a payload is right.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kiosk.appointments import code as of_appointment
from kiosk.badges import payload
from kiosk.badges.layouts import CODES, LAYOUTS, us_keys
from kiosk.deposits import numbers as of_deposit
from kiosk.events import payload as of_event
from kiosk.joining import numbers as of_request
from kiosk.parcels import numbers as of_parcel
from kiosk.tickets import code as of_ticket
from kiosk.tickets import slips as of_slip
from kiosk.visits import code as of_invitation

READ = (
    *(payload, of_ticket, of_appointment, of_deposit, of_parcel, of_request),
    *(of_slip, of_invitation, of_event),
)
"""What is scanned: badges, tickets, appointments, receipts, labels of parcels, paper tickets,
invitations and registrations for events.

Each has its prefix, its length, and its alphabet.
"""
ENDINGS = frozenset("\r\n\t")
PATIENCE = 8
"""Once the prefix is there, a pause of so many gaps is allowed: radio scanners stutter."""
SURELY_A_SCANNER = max(len(kind.PREFIX) for kind in READ) + 9
"""Nobody types so many keys at this pace, beginning like a payload."""
_BY_CODE = "code"
_NO_KEY = "\ufffd"


@dataclass(frozen=True, slots=True)
class Key:
    """A key press: its text, its native code, when (ms), and whatever the caller wants back.

    What an input method made of a key has no time; the caller's timer tells when typing stops.
    """

    text: str
    code: int
    at: int | None
    event: Any = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What to do with a key press; see the module's text."""

    held: bool = False
    replay: tuple[Key, ...] = ()
    scan: str | None = None
    failed: bool = False


class WedgeReader:
    """Finds payloads in a stream of key presses and leaves everything else as it was typed."""

    def __init__(self, *, gap_ms: int = 50, preamble: str = "", platform: str = "") -> None:
        """`preamble` is what the scanner may be set to type first; `platform` as Qt names it."""
        self._gap = gap_ms
        self._codes = CODES.get(platform, {})
        before = us_keys(preamble).upper()
        self._starts = {start + kind.PREFIX for kind in READ for start in (before, "")}
        self._longest = len(before) + max(kind.LENGTH for kind in READ)
        self._keys: list[Key] = []
        self._read: dict[str, str] = {}
        self._ended_at: int | None = None

    @property
    def waits(self) -> int | None:
        """How long after the last key `flush` is due, in ms; None when nothing is held."""
        return self._pause if self._keys else None

    def feed(self, text: str, code: int, at: int | None, event: Any = None) -> Answer:
        """Take one key press; `code` is the native scan code, `at` the event's time in ms.

        `text` is empty for arrows and the like, and for every key while Ctrl or Alt is down.
        """
        key = Key(text, code, at, event)
        before = self.flush() if self._is_late(key) else Answer()
        now = self._take(key)
        return Answer(now.held, before.replay + now.replay, now.scan, before.failed or now.failed)

    def flush(self) -> Answer:
        """The keys have stopped: give back what is held, or say that a scan failed."""
        keys = tuple(self._keys)
        self._forget()
        if len(keys) >= SURELY_A_SCANNER:
            return Answer(failed=True)
        return Answer(replay=keys)

    @property
    def _begun(self) -> bool:
        """Whether what is held begins like a payload."""
        return any(read.startswith(start) for read in self._read.values() for start in self._starts)

    @property
    def _pause(self) -> int:
        return self._gap * PATIENCE if self._begun else self._gap

    def _is_late(self, key: Key) -> bool:
        return bool(self._keys) and not self._follows(key, self._keys[-1].at, self._pause)

    @staticmethod
    def _follows(key: Key, before: int | None, pause: int) -> bool:
        """Whether a key came soon after that moment, as far as both are known."""
        return key.at is None or before is None or 0 <= key.at - before < pause

    def _take(self, key: Key) -> Answer:
        if key.text in ENDINGS:
            return self._end(key)
        self._ended_at = None
        self._add(key)
        if self._begun:
            return self._scanned(key) or Answer(held=True)
        if self._may_begin():
            return Answer(held=True)
        *earlier, _ = self._keys
        self._forget()
        if not earlier:
            return Answer()
        again = self._take(key)
        return Answer(again.held, (*earlier, *again.replay))

    def _end(self, key: Key) -> Answer:
        """An Enter or Tab: the end of a scan that is read, or of whatever is held."""
        ended = self._ended_at
        if ended is not None and self._follows(key, ended, self._gap * PATIENCE):
            return Answer(held=True)
        stopped = self.flush()
        if stopped.failed:
            self._ended_at = key.at
            return Answer(held=True, failed=True)
        return stopped

    def _add(self, key: Key) -> None:
        self._keys.append(key)
        if len(self._keys) > self._longest:
            return
        ways = {_BY_CODE: self._codes.get(key.code, _NO_KEY)}
        ways |= {name: layout.get(key.text, _NO_KEY) for name, layout in LAYOUTS.items()}
        self._read = {way: self._read.get(way, "") + one for way, one in ways.items()}

    def _may_begin(self) -> bool:
        return any(start.startswith(read) for read in self._read.values() for start in self._starts)

    def _scanned(self, key: Key) -> Answer | None:
        for read in self._read.values():
            for kind in READ:
                letters = read[-kind.LENGTH :]
                before = read.removesuffix(letters)
                if kind.looks_like_one(letters) and before + kind.PREFIX in self._starts:
                    self._forget()
                    self._ended_at = key.at
                    return Answer(held=True, scan=letters)
        return None

    def _forget(self) -> None:
        self._keys, self._read = [], {}
