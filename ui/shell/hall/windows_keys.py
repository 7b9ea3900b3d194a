"""The keys by which Windows leaves a window, taken before Windows sees them.

What no program can take: Ctrl+Alt+Del, Win+L, the power button; see docs/kiosk-lockdown.md.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable

log = logging.getLogger("ui.shell.hall.windows_keys")

_TAB, _ESCAPE, _SPACE, _PRINT, _APPS, _SLEEP, _F4 = 0x09, 0x1B, 0x20, 0x2C, 0x5D, 0x5F, 0x73
_WINDOWS = range(0x5B, 0x5D)
_BROWSER_AND_MEDIA = range(0xA6, 0xB8)
_ALWAYS = frozenset({_PRINT, _APPS, _SLEEP, *_WINDOWS, *_BROWSER_AND_MEDIA})
_ALT_DOWN = 0x20  # LLKHF_ALTDOWN


def is_taken(code: int, *, alt: bool, control: bool) -> bool:
    """Whether a virtual key goes no further: the Windows keys, and what switches or closes."""
    if code in _ALWAYS:
        return True
    if alt:
        return code in (_TAB, _ESCAPE, _SPACE, _F4)
    return control and code == _ESCAPE  # the start menu, and with Shift the task manager


def take() -> Callable[[], None]:
    """Take them from now on; what is returned gives them back."""
    if sys.platform == "win32":
        hook = _Hook()
        hook.start()
        return hook.stop
    return lambda: None


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _KEYBOARD_LL, _QUIT, _CONTROL, _ALT = 13, 0x0012, 0x11, 0x12
    _HELD = 0x8000

    class _Event(ctypes.Structure):
        """KBDLLHOOKSTRUCT."""

        _fields_ = (
            ("code", wintypes.DWORD),
            ("scan", wintypes.DWORD),
            ("flags", wintypes.DWORD),
            ("time", wintypes.DWORD),
            ("extra", ctypes.c_size_t),
        )

    _Callback = ctypes.WINFUNCTYPE(ctypes.c_ssize_t, ctypes.c_int, wintypes.WPARAM, wintypes.LPARAM)

    class _Hook:
        """A hook on a thread of its own: Windows drops one whose thread is busy."""

        def __init__(self) -> None:
            self._user = ctypes.WinDLL("user32", use_last_error=True)
            self._user.CallNextHookEx.argtypes = (
                wintypes.HHOOK,
                ctypes.c_int,
                wintypes.WPARAM,
                wintypes.LPARAM,
            )
            self._user.CallNextHookEx.restype = ctypes.c_ssize_t
            self._user.SetWindowsHookExW.argtypes = (
                ctypes.c_int,
                _Callback,
                wintypes.HINSTANCE,
                wintypes.DWORD,
            )
            self._user.SetWindowsHookExW.restype = wintypes.HHOOK
            self._user.UnhookWindowsHookEx.argtypes = (wintypes.HHOOK,)
            self._callback = _Callback(self._see)  # kept: Windows holds no reference
            self._ready, self._thread_id = threading.Event(), 0
            self._thread = threading.Thread(target=self._run, name="keys", daemon=True)

        def start(self) -> None:
            self._thread.start()
            self._ready.wait(5)

        def stop(self) -> None:
            self._user.PostThreadMessageW(self._thread_id, _QUIT, 0, 0)
            self._thread.join(5)

        def _run(self) -> None:
            kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._thread_id = kernel.GetCurrentThreadId()
            hook = self._user.SetWindowsHookExW(_KEYBOARD_LL, self._callback, None, 0)
            self._ready.set()
            if not hook:
                log.warning("Windows keeps its keys: error %d", ctypes.get_last_error())
                return
            message = wintypes.MSG()
            while self._user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                pass
            self._user.UnhookWindowsHookEx(hook)

        def _see(self, code: int, message: int, address: int) -> int:
            if code == 0:
                event = ctypes.cast(address, ctypes.POINTER(_Event)).contents
                alt = bool(event.flags & _ALT_DOWN) or self._is_held(_ALT)
                if is_taken(event.code, alt=alt, control=self._is_held(_CONTROL)):
                    return 1
            return int(self._user.CallNextHookEx(None, code, message, address))

        def _is_held(self, code: int) -> bool:
            return bool(self._user.GetAsyncKeyState(code) & _HELD)
