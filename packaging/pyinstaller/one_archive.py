"""The first thing that `accueil.exe` does: go on with the modules that `kiosk.exe` has in it.

Both programs are the same but for the console, and Windows has no links that an installer could
lay: twice the same 14 MB of modules would travel. Where they begin in `kiosk.exe` is in `MODULES`.
"""
# ruff: noqa: PTH123, SLF001 - it runs before there is anything to import, and nothing public says it

import sys

import pyimod01_archive
import pyimod02_importers

_folder = sys.executable[: -len("accueil.exe")]
with open(f"{sys._MEIPASS}/MODULES", encoding="ascii") as _said:
    _begin = int(_said.read())
pyimod02_importers.pyz_archive = pyimod01_archive.ZlibArchiveReader(
    f"{_folder}kiosk.exe?{_begin}", check_pymagic=True
)
pyimod02_importers._pyz_tree = None
sys.path_importer_cache.clear()
