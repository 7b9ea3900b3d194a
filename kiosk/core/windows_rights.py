"""Who may read a folder on Windows: its owner, the system and administrators, and nobody else.

What 0700 is elsewhere. Rights are written and read as SDDL:
https://learn.microsoft.com/windows/win32/secauthz/security-descriptor-string-format
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, Protocol

SYSTEM, ADMINISTRATORS = "SY", "BA"
_SAME = {"S-1-5-18": SYSTEM, "S-1-5-32-544": ADMINISTRATORS}
_ENTRY = re.compile(r"\((?P<kind>\w+);(?P<flags>\w*);\w*;[^;]*;[^;]*;(?P<who>[\w-]+)[^)]*\)")
_ALLOWS = {"A", "XA", "OA", "ZA"}


class Rights(Protocol):
    """What is asked of Windows; a test has another."""

    def account(self) -> str:
        """The SID of the account that this program runs in."""

    def of(self, place: Path) -> str:
        """The rights to a file or folder, as SDDL. Raises OSError."""

    def give(self, folder: Path, sddl: str) -> None:
        """Set the rights to a folder, and to all in it that inherits them. Raises OSError."""


def wanted(account: str) -> str:
    """Full access for three, inherited by what is in the folder; nothing comes from above (P)."""
    three = (SYSTEM, ADMINISTRATORS, account)
    return "D:P" + "".join(f"(A;OICI;FA;;;{who})" for who in three)


def strangers(sddl: str, account: str) -> list[str]:
    """Who else has access: SIDs, or Windows' two letters for one, such as WD for everyone."""
    own = {SYSTEM, ADMINISTRATORS, account}
    if "D:" not in sddl or "NO_ACCESS_CONTROL" in sddl:
        return ["WD"]  # without a list everyone has every right
    found = {
        _SAME.get(entry["who"], entry["who"])
        for entry in _ENTRY.finditer(sddl.partition("D:")[2].partition("S:")[0])
        if entry["kind"] in _ALLOWS
    }
    return sorted(found - own)


def close(folder: Path, rights: Rights | None = None) -> None:
    """Shut a folder to other accounts, where it is not; what is in it follows. Raises OSError."""
    rights = rights or system()
    account = rights.account()
    now = rights.of(folder)
    if strangers(now, account) or not _cut_off(now):
        rights.give(folder, wanted(account))


def open_to_others(folder: Path, rights: Rights | None = None) -> list[Path]:
    """The folder, and the files and folders in it, to which others have access or may have."""
    rights = rights or system()
    account = rights.account()
    return [each for each in (folder, *folder.iterdir()) if _is_open(each, account, rights)]


def is_private(file: Path, rights: Rights | None = None) -> bool:
    """Whether no other account has access to a file. Raises OSError."""
    rights = rights or system()
    return not strangers(rights.of(file), rights.account())


def _is_open(place: Path, account: str, rights: Rights) -> bool:
    try:
        return bool(strangers(rights.of(place), account))
    except OSError:  # not even to be asked: it is another's
        return True


def _cut_off(sddl: str) -> bool:
    """Whether a folder above cannot give it to others later."""
    return "P" in sddl.partition("D:")[2].partition("(")[0]


@cache
def system() -> Rights:
    """Windows itself."""
    return _Windows()


class _Windows:
    """Through advapi32, which every Windows has."""

    _DACL, _PROTECTED, _FILE, _REVISION = 4, 0x80000000, 1, 1
    _QUERY, _TOKEN_USER = 8, 1

    def __init__(self) -> None:
        import ctypes

        self._c: Any = ctypes
        self._api: Any = ctypes.WinDLL("advapi32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
        self._kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined,unused-ignore]
        self._kernel.GetCurrentProcess.restype = ctypes.c_void_p
        self._kernel.LocalFree.argtypes = [ctypes.c_void_p]
        self._kernel.CloseHandle.argtypes = [ctypes.c_void_p]

    def account(self) -> str:
        """The SID of the account that this program runs in."""
        c, token, size = self._c, self._c.c_void_p(), self._c.c_ulong()
        process = c.c_void_p(self._kernel.GetCurrentProcess())
        self._done(self._api.OpenProcessToken(process, self._QUERY, c.byref(token)))
        try:
            self._api.GetTokenInformation(token, self._TOKEN_USER, None, 0, c.byref(size))
            held = c.create_string_buffer(size.value)
            asked = (token, self._TOKEN_USER, held, size, c.byref(size))
            self._done(self._api.GetTokenInformation(*asked))
        finally:
            self._kernel.CloseHandle(token)
        sid = c.cast(held, c.POINTER(c.c_void_p))[0]
        text = c.c_wchar_p()
        self._done(self._api.ConvertSidToStringSidW(c.c_void_p(sid), c.byref(text)))
        return self._taken(text)

    def of(self, place: Path) -> str:
        """The rights to a file or folder, as SDDL. Raises OSError."""
        c, found, text = self._c, self._c.c_void_p(), self._c.c_wchar_p()
        asked = (str(place), self._FILE, self._DACL, None, None, None, None, c.byref(found))
        self._told(self._api.GetNamedSecurityInfoW(*asked), place)
        try:
            write = self._api.ConvertSecurityDescriptorToStringSecurityDescriptorW
            self._done(write(found, self._REVISION, self._DACL, c.byref(text), None))
        finally:
            self._kernel.LocalFree(found)
        return self._taken(text)

    def give(self, folder: Path, sddl: str) -> None:
        """Set the rights to a folder, and to all in it that inherits them. Raises OSError."""
        c, made, rights = self._c, self._c.c_void_p(), self._c.c_void_p()
        there, by_default = c.c_int(), c.c_int()
        read = self._api.ConvertStringSecurityDescriptorToSecurityDescriptorW
        self._done(read(sddl, self._REVISION, c.byref(made), None))
        try:
            parts = (c.byref(there), c.byref(rights), c.byref(by_default))
            self._done(self._api.GetSecurityDescriptorDacl(made, *parts))
            which = c.c_ulong(self._DACL | self._PROTECTED)
            said = (str(folder), self._FILE, which, None, None, rights, None)
            self._told(self._api.SetNamedSecurityInfoW(*said), folder)
        finally:
            self._kernel.LocalFree(made)

    def _taken(self, text: Any) -> str:
        found = str(text.value)
        self._kernel.LocalFree(self._c.cast(text, self._c.c_void_p))
        return found

    def _done(self, answer: int) -> None:
        if not answer:
            raise self._c.WinError(self._c.get_last_error())

    def _told(self, fault: int, place: Path) -> None:
        if fault:
            raise OSError(fault, self._c.FormatError(fault), str(place))
