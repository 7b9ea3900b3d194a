"""A person types, a scanner types: the field gets the one, the reader the other."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.badges import payload
from kiosk.badges.layouts import CODES, LAYOUTS
from kiosk.badges.scanner import SURELY_A_SCANNER, Answer, Key, WedgeReader

GAP = 50
PAYLOADS = st.binary(min_size=64, max_size=64).map(
    lambda signature: payload.write(
        payload.pack("a1b2", signature[:7].hex(), datetime(2026, 11, 24, 18, tzinfo=UTC)), signature
    )
)
PAYLOAD = payload.write(
    payload.pack("a1b2", "00112233445566", datetime(2026, 11, 24, 18, tzinfo=UTC)), bytes(range(64))
)


@dataclass
class Desk:
    """A focused field and a reader before it, wired as an event filter wires them.

    Without `prompt`, the timer never fires before the next key: the window was busy.
    """

    reader: WedgeReader = field(default_factory=lambda: WedgeReader(gap_ms=GAP, platform="xcb"))
    now: int = 1_000
    keys: list[Key] = field(default_factory=list)
    scans: list[str] = field(default_factory=list)
    failures: int = 0
    prompt: bool = True

    @property
    def text(self) -> str:
        return "".join(key.text for key in self.keys)

    def press(self, text: str, after: int, code: int = 0) -> None:
        if self.prompt and self.reader.waits is not None and after >= self.reader.waits:
            self.obey(self.reader.flush())
        self.now += after
        answer = self.reader.feed(text, code, self.now)
        self.obey(answer)
        if not answer.held:
            self.keys.append(Key(text, code, self.now))

    def obey(self, answer: Answer) -> None:
        self.keys += answer.replay
        self.scans += [answer.scan] if answer.scan else []
        self.failures += answer.failed

    def type(self, text: str, gap: int = 120) -> None:
        for character in text:
            self.press(character, gap)

    def scan(self, text: str, ending: str = "\r", gap: int = 4) -> None:
        for place, character in enumerate(text + ending):
            self.press(character, gap if place else 300)

    def rest(self) -> None:
        self.obey(self.reader.flush())


letters = st.text(alphabet="tTpPkKbBaA1 é\u0644\u0627\r", max_size=12)


@given(letters, letters, PAYLOADS, st.sampled_from(["", "\r", "\r\n", "\t"]))
def test_the_field_stays_clean_around_a_scan(
    before: str, after: str, scanned: str, ending: str
) -> None:
    desk = Desk()
    desk.type(before)
    desk.scan(scanned, ending)
    desk.now += 1_000
    desk.type(after)
    desk.rest()
    assert (desk.text, desk.scans, desk.failures) == (before + after, [scanned], 0)


@given(
    st.lists(
        st.tuples(st.sampled_from([*"tpktpkbcTPK1é\r", "\u0644\u0627", ""]), st.integers(0, 400)),
        max_size=SURELY_A_SCANNER - 1,
    ),
    st.booleans(),
)
def test_no_typing_however_fast_is_lost_or_reordered(
    presses: list[tuple[str, int]], prompt: bool
) -> None:
    desk = Desk(prompt=prompt)
    for text, after in presses:
        desk.press(text, after)
    desk.rest()
    assert [key.text for key in desk.keys] == [text for text, _ in presses]
    assert not desk.scans
    assert not desk.failures


@given(st.text(max_size=200), st.integers(GAP, 400))
def test_typing_at_a_persons_pace_always_reaches_the_field(text: str, gap: int) -> None:
    desk = Desk()
    desk.type(text, gap)
    desk.rest()
    assert desk.text == text


@given(
    st.lists(
        st.tuples(
            st.one_of(st.sampled_from([*PAYLOAD, "\r"]), st.just(PAYLOAD)), st.integers(0, 500)
        ),
        max_size=8,
    )
)
def test_every_key_is_delivered_or_part_of_a_scan(presses: list[tuple[str, int]]) -> None:
    desk, fed = Desk(), 0
    for text, after in presses:
        for place, character in enumerate(text):
            desk.press(character, 0 if place else after)
            fed += 1
    desk.rest()
    swallowed = fed - len(desk.keys)
    assert swallowed >= len(desk.scans) * payload.LENGTH
    if not desk.scans and not desk.failures:
        assert swallowed == 0


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
@pytest.mark.parametrize("capitals", [True, False])
def test_a_scan_is_read_under_every_layout_without_scan_codes(layout: str, capitals: bool) -> None:
    desk = Desk()
    desk.reader = WedgeReader(gap_ms=GAP)
    for letter in PAYLOAD:
        desk.press(typed(layout, letter, capitals), 3)
    assert (desk.scans, desk.text) == ([PAYLOAD], "")


@pytest.mark.parametrize("platform", sorted(CODES))
def test_a_scan_is_read_by_its_codes_whatever_the_layout_made_of_it(platform: str) -> None:
    codes = {key: code for code, key in CODES[platform].items()}
    desk = Desk()
    desk.reader = WedgeReader(gap_ms=GAP, platform=platform)
    for letter in PAYLOAD:
        desk.press("ж", 3, codes[letter])
    assert (desk.scans, desk.text) == ([PAYLOAD], "")


def test_a_scan_in_small_letters_is_the_same() -> None:
    desk = Desk()
    desk.scan(PAYLOAD.lower())
    assert desk.scans == [PAYLOAD]


def test_a_preamble_of_the_scanner_may_come_first_or_not() -> None:
    desk = Desk()
    desk.reader = WedgeReader(gap_ms=GAP, preamble="~b1")
    desk.scan("~b1" + PAYLOAD)
    desk.now += 1_000
    desk.scan(PAYLOAD)
    assert (desk.scans, desk.text) == ([PAYLOAD, PAYLOAD], "")


def test_two_badges_in_a_row_are_two_scans() -> None:
    desk = Desk()
    desk.scan(PAYLOAD + PAYLOAD)
    assert (desk.scans, desk.text) == ([PAYLOAD, PAYLOAD], "")


def test_a_scanner_that_stutters_is_still_read() -> None:
    desk = Desk()
    for place, letter in enumerate(PAYLOAD):
        desk.press(letter, 200 if place % 40 == 39 else 5)
    assert desk.scans == [PAYLOAD]


@pytest.mark.parametrize("broken", [PAYLOAD[:90], PAYLOAD[:60] + PAYLOAD[61:], PAYLOAD + "X"])
def test_a_broken_scan_fails_and_leaves_no_rubbish(broken: str) -> None:
    desk = Desk()
    desk.scan(broken[: payload.LENGTH - 1])
    assert (desk.scans, desk.failures, desk.text) == ([], 1, "")


def test_a_held_letter_comes_back_when_nothing_follows() -> None:
    desk = Desk()
    desk.press("t", 100)
    assert (desk.text, desk.reader.waits) == ("", GAP)
    desk.rest()
    assert (desk.text, desk.reader.waits) == ("t", None)


def test_an_enter_after_typing_is_never_held() -> None:
    desk = Desk()
    desk.type("tpk", gap=10)
    desk.press("\r", 10)
    assert desk.text == "tpk\r"


def test_the_enter_of_a_scan_never_reaches_a_button() -> None:
    desk = Desk()
    desk.scan(PAYLOAD, "\r\n")
    assert desk.text == ""
    desk.press("\r", 2_000)
    assert desk.text == "\r"


def test_keys_that_the_layout_leaves_without_text_are_read_by_their_codes() -> None:
    codes = {key: code for code, key in CODES["xcb"].items()}
    desk = Desk()
    for letter in PAYLOAD:
        desk.press("" if letter == "B" else letter, 3, codes[letter])
    assert (desk.scans, desk.keys) == ([PAYLOAD], [])


def test_an_arrow_key_waits_for_the_letter_before_it() -> None:
    desk = Desk(prompt=False)
    desk.press("t", 100, 28)
    desk.press("", 10, 113)
    assert [key.code for key in desk.keys] == [28, 113]


def test_time_that_jumps_back_ends_what_was_held() -> None:
    desk = Desk()
    desk.press("t", 100)
    desk.now -= 50_000
    desk.obey(desk.reader.feed("p", 0, desk.now))
    assert desk.text == "t"


def test_a_callers_event_comes_back_with_its_key() -> None:
    reader = WedgeReader(gap_ms=GAP)
    event = object()
    assert reader.feed("t", 28, 0, event).held
    assert reader.flush().replay == (Key("t", 28, 0, event),)


def typed(layout: str, letter: str, capitals: bool) -> str:
    """What a layout makes of a key, with or without Shift; rows list the shifted signs first."""
    texts = [text for text, key in LAYOUTS[layout].items() if key == letter]
    if layout == "us":
        return letter if capitals else letter.lower()
    return texts[0] if capitals else texts[-1]
