"""How much memory this process holds, where the system says so without a library of its own."""

from __future__ import annotations

import sys
from pathlib import Path

MEGABYTE = 1_000_000
GIVEN_BACK = {"MALLOC_MMAP_THRESHOLD_": str(MEGABYTE), "MALLOC_ARENA_MAX": "2"}
"""The environment in which the C library of GNU gives large blocks back once they are free.

It learns to keep them otherwise, in every thread anew: the 19 MB in which a PIN is checked, or a
backup. Others do not know these names.
"""
_STATM = Path("/proc/self/statm")  # posix: where it is not, nobody says
_SHARED = 2
"""The field of what is shared with other programs, as libraries on the disk are."""


def megabytes() -> int:
    """What is this process's own, in MB; 0 where nobody says."""
    try:
        return round(_own_bytes() / MEGABYTE)
    except (OSError, ValueError, AttributeError):
        return 0


def _own_bytes() -> int:
    if sys.platform == "win32":
        return _of_windows()
    pages = [int(field) for field in _STATM.read_text("ascii").split()]
    import resource

    return (pages[1] - pages[_SHARED]) * resource.getpagesize()


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS_EX of psapi.h."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            *(
                (name, ctypes.c_size_t)
                for name in (
                    "PeakWorkingSetSize",
                    "WorkingSetSize",
                    "QuotaPeakPagedPoolUsage",
                    "QuotaPagedPoolUsage",
                    "QuotaPeakNonPagedPoolUsage",
                    "QuotaNonPagedPoolUsage",
                    "PagefileUsage",
                    "PeakPagefileUsage",
                    "PrivateUsage",
                )
            ),
        )

    def _of_windows() -> int:
        held = _Counters()
        held.cb = ctypes.sizeof(held)
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        asked = kernel.K32GetProcessMemoryInfo
        asked.argtypes = (wintypes.HANDLE, ctypes.POINTER(_Counters), wintypes.DWORD)
        if not asked(kernel.GetCurrentProcess(), ctypes.byref(held), held.cb):
            raise ctypes.WinError(ctypes.get_last_error())
        return int(held.PrivateUsage or held.PagefileUsage)  # Wine fills the second only
