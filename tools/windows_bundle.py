"""Make the bundle for Windows, by the PyInstaller of a Windows Python under Wine.

python tools/windows_bundle.py      into build/bundle/windows; minutes of processor time
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import icon
import package
import windows_python
from wine import Wine, inside

ICON = package.ROOT / "resources" / "program" / "accueil.svg"
SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels: what Windows asks for in lists, the taskbar and folders at its usual scales."""
SIDE, SIGN, GROUND = (164, 314), 96, "#0C2B31"
"""Pixels as NSIS wants them, and the colour that the sign's own ground has."""
PUBLISHER, PRODUCT = "Technopark", "Accueil"
PYTHON = "3.11.9"
SECONDS = 3600


def bundle() -> Path:
    """The folder with both programs in it, as small as is promised."""
    program = windows_python.python()
    wine = Wine(windows_python.PLACE / "prefix")
    wine.prepare()
    work, out = package.WORK / "windows", package.BUNDLES / "windows"
    package.prepare(work, windows_python.site_packages(program), PYTHON)
    draw_icon(work / "accueil.ico")
    work.joinpath("version.txt").write_text(version_resource(package.version()), encoding="utf-8")
    shutil.rmtree(out, ignore_errors=True)
    places = ["--distpath", inside(out), "--workpath", inside(work)]
    asked = ["--noconfirm", "--log-level", "WARN", *places, inside(package.SPEC)]
    done = wine.run(
        program, "-m", "PyInstaller", *asked, check=False, timeout=SECONDS, **package.same()
    )
    wine.end()
    made = out / package.NAME
    if done.returncode or not made.joinpath("accueil.exe").exists():
        sys.exit(f"PyInstaller under Wine made no bundle:\n{done.stdout}")
    package.require_small(made, "windows")
    return made


def draw_icon(target: Path) -> None:
    """The program's sign as Windows wants it: one file of many sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtGui import QGuiApplication

    _app = QGuiApplication.instance() or QGuiApplication([])
    drawn = [icon.draw(ICON, size, target.with_name(f"{size}.png")) for size in SIZES]
    pictures = [Image.open(each) for each in drawn]
    sizes = [(size, size) for size in SIZES]
    pictures[-1].save(target, format="ICO", sizes=sizes, append_images=pictures[:-1])


def draw_side(target: Path) -> None:
    """What stands beside the first and the last page of the installer: the sign on its ground."""
    from PIL import Image

    sign = Image.open(icon.draw(ICON, SIGN, target.with_suffix(".png"))).convert("RGBA")
    ground = Image.new("RGB", SIDE, GROUND)
    ground.paste(sign, ((SIDE[0] - SIGN) // 2, SIDE[1] // 2 - SIGN), sign)
    ground.save(target, format="BMP")


def numbers(version: str) -> tuple[int, int, int, int]:
    """A release as Windows counts: "1.4.0rc1" is 1.4.0.0."""
    counted = re.match(r"(\d+)(?:\.(\d+))?(?:\.(\d+))?", version)
    parts = [int(part or 0) for part in counted.groups()] if counted else [0, 0, 0]
    return parts[0], parts[1], parts[2], 0


def version_resource(version: str) -> str:
    """What Windows shows of the programs under Properties, as PyInstaller reads it."""
    said = {
        "CompanyName": PUBLISHER,
        "FileDescription": PRODUCT,
        "FileVersion": version,
        "InternalName": package.NAME,
        "LegalCopyright": f"{PUBLISHER}, MIT",
        "OriginalFilename": f"{package.NAME}.exe",
        "ProductName": PRODUCT,
        "ProductVersion": f"{version} ({package.sources()[0]})",
    }
    strings = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in said.items())
    counted = numbers(version)
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={counted}, prodvers={counted}, mask=0x3F, "
        "flags=0, OS=0x40004, fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo(["
        f"StringTable('040C04B0', [{strings}])]), VarFileInfo([VarStruct('Translation', "
        "[0x040C, 1200])])])\n"
    )


if __name__ == "__main__":
    print(bundle())
