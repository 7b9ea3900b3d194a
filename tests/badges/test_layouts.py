"""The layout tables against the layouts that this machine has."""

from __future__ import annotations

import ctypes
import ctypes.util

import pytest

from kiosk.badges.layouts import CODES, LAYOUTS, us_keys
from kiosk.core.scannable import ALPHABET

LETTER_KEYS = {code: key for code, key in CODES["xcb"].items() if key.isalpha()}


class Names(ctypes.Structure):
    """libxkbcommon's `xkb_rule_names`."""

    _fields_ = [(n, ctypes.c_char_p) for n in ("rules", "model", "layout", "variant", "options")]


class Keymap:
    """A layout of the machine, as libxkbcommon reads it."""

    def __init__(self, layout: str) -> None:
        found = ctypes.util.find_library("xkbcommon")
        if found is None:
            pytest.skip("no libxkbcommon here")
        self.lib = ctypes.CDLL(found)
        for name in ("xkb_context_new", "xkb_keymap_new_from_names"):
            getattr(self.lib, name).restype = ctypes.c_void_p
        context = ctypes.c_void_p(self.lib.xkb_context_new(0))
        names = Names(b"evdev", b"pc105", layout.encode(), b"", b"")
        made = self.lib.xkb_keymap_new_from_names(context, ctypes.byref(names), 0)
        if not made:
            pytest.skip(f"no layout {layout} here")
        self.keymap = ctypes.c_void_p(made)

    def text(self, code: int, level: int) -> str:
        signs = ctypes.POINTER(ctypes.c_uint32)()
        count = self.lib.xkb_keymap_key_get_syms_by_level(
            self.keymap, ctypes.c_uint32(code), 0, level, ctypes.byref(signs)
        )
        return chr(self.lib.xkb_keysym_to_utf32(ctypes.c_uint32(signs[0]))) if count else ""


@pytest.mark.parametrize(("layout", "name"), [("us", "us"), ("fr", "azerty"), ("ara", "arabic")])
@pytest.mark.parametrize("level", [0, 1])
def test_each_letter_key_is_found_from_what_the_layout_types(
    layout: str, name: str, level: int
) -> None:
    keymap = Keymap(layout)
    typed = {key: keymap.text(code, level) for code, key in LETTER_KEYS.items()}
    assert {key: LAYOUTS[name].get(text) for key, text in typed.items()} == {k: k for k in typed}


def test_the_alphabet_is_the_same_on_us_and_azerty() -> None:
    for letter in ALPHABET + ALPHABET.lower():
        assert LAYOUTS["azerty"][letter] == LAYOUTS["us"][letter] == letter.upper()


def test_the_lam_alef_key_is_b_in_one_sign_or_two() -> None:
    assert [LAYOUTS["arabic"][text] for text in ("\ufefb", "\u0644\u0627")] == ["B", "B"]


def test_every_platform_names_each_letter_once() -> None:
    for codes in CODES.values():
        assert sorted(key for key in codes.values() if key.isalpha()) == sorted(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
        )


def test_a_preamble_is_named_by_its_keys() -> None:
    assert us_keys("~a1!") == "`A11"
