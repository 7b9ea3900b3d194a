"""What is in a bundle, and what the collecting hooks find and nobody loads."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

Entry = tuple[str, str, str]
"""Its place in the bundle, the file, and of what kind it is."""

FOLDERS = ("resources", "kiosk/store/migrations")
"""Read as files, at the same places as in the source."""
WITH_METADATA = ("tzdata", "keyring")
"""Packages that are asked for their version, or for what plugs into them, while running."""
NAMED_AT_RUN_TIME = (
    "logging.config",
    "tzdata",
    "sqlalchemy.dialects.sqlite",
    "sqlalchemy.dialects.postgresql.psycopg",
    "sqlcipher3.dbapi2",
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.fail",
    "holidays.countries.morocco",
)
EVERY_MODULE_OF = ("kiosk", "ui", "phonenumbers.data", "phonenumbers.shortdata")
"""Slices, pages and regions are imported by their names."""
NEVER_IMPORTED = (
    *("tkinter", "_tkinter", "IPython", "numpy", "pytest", "setuptools", "pip", "mypy"),
    *(
        "pydoc",
        "pydoc_data",
        "doctest",
        "lib2to3",
        "test",
        "pygments",
        "yaml",
        "charset_normalizer",
    ),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets"),
    *("PySide6.QtNetwork", "PySide6.QtTest", "PySide6.QtSql"),
    *("phonenumbers.geodata", "phonenumbers.carrierdata", "phonenumbers.tzdata"),
    *("phonenumbers.geocoder", "phonenumbers.carrier", "phonenumbers.timezone"),
    *("PIL._avif", "PIL._webp", "PIL.AvifImagePlugin", "PIL.WebPImagePlugin"),
    *("PIL._imagingcms", "PIL.ImageCms", "PIL.ImageTk", "PIL._imagingtk", "PIL.ImageQt"),
    *("PIL._imagingft", "PIL._imagingmath", "PIL._imagingmorph"),
    *("sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql"),
    *("cffi", "pycparser", "distutils", "unittest", "xmlrpc", "_pydecimal"),
    *("reportlab.graphics.charts", "reportlab.graphics.widgets"),
)

SPOKEN = "fr|ar|en|zgh|root"
"""Languages whose dates, lists and units are written; Babel's data of the others stays behind."""
_STAYS_BEHIND = re.compile(
    rf"""(^|/)(
        PySide6/(Qt/)?translations/(?!qtbase_({SPOKEN})\.qm$) |
        PySide6/(Qt/)?plugins/(
            networkinformation | tls | egldeviceintegrations | generic | sqldrivers | styles |
            platformthemes/libqgtk3 |
            imageformats/(lib)?q(gif|icns|ico|tga|tiff|wbmp|webp|pdf) |
            platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vnc|vkkhrdisplay|direct2d) |
            wayland-shell-integration/lib(ivi-shell|qt-shell|wl-shell-plugin|fullscreen-shell-v1) |
            wayland-graphics-integration-client/
                lib(dmabuf-server|drm-egl-server|shm-emulation-server|vulkan-server) |
            platforminputcontexts/(lib)?qtvirtualkeyboard
        ) |
        (lib)?Qt6(EglFS\w*|EglFs\w*|Qml\w*|Quick\w*|VirtualKeyboard\w*|Network|Pdf|Sql|Test
            |WlShellIntegration)\.(so|dll) |
        opengl32sw\.dll | d3dcompiler_47\.dll |
        QtNetwork\.(abi3\.so|pyd) |
        libcups\.so |
        phonenumbers/(geodata|carrierdata|tzdata)/ |
        babel/locale-data/(?!({SPOKEN})(_\w+)?\.dat$) |
        [^/]+\.dist-info/(?!METADATA$|entry_points\.txt$) |
        resources/translations/\w+\.ts$ |
        __pycache__/
    )""",
    re.VERBOSE,
)
"""libcups is the system's own, with the encryption that it brings and that the system mends."""


_FOR_OTHERS = re.compile(
    r"""^(
        holidays\.(countries\.(?!morocco$) | financial(\.|$)) |
        PIL\.(?!(Bmp|Gif|Jpeg|Mpo|Png|Ppm|Tiff)\w)\w+ImagePlugin$
    )""",
    re.VERBOSE,
)
"""Holidays of other countries, and pictures of kinds that nobody gives us."""
HERE = Path(__file__).parent
INSTEAD = {"holidays.countries": HERE / "one_country" / "__init__.py"}
"""Packages that import at once all that is in them."""


def modules(found: list[Entry], code: dict[str, object]) -> list[Entry]:
    """The modules that travel; `code` forgets what was compiled of those replaced by another."""
    for name in INSTEAD:
        code.pop(name, None)
    return [
        (name, str(INSTEAD.get(name, file)), kind)
        for name, file, kind in found
        if not _FOR_OTHERS.search(name)
    ]


def travels(place: str) -> bool:
    """Whether a collected file, by its place in the bundle, goes into it."""
    return not _STAYS_BEHIND.search(place.replace("\\", "/"))


def kept(binaries: Iterable[Entry]) -> list[Entry]:
    """What travels of the libraries; those of the system only where something kept loads them."""
    left = [entry for entry in binaries if travels(entry[0])]
    if sys.platform == "win32":  # there they all lie beside what brings them
        return left
    loads = {entry: _loads(entry[1]) for entry in left}
    while True:
        loaded = {name for entry in left for name in loads[entry]}
        needed = [entry for entry in left if not _of_system(entry) or _name(entry) in loaded]
        if len(needed) == len(left):
            return left
        left = needed


def _loads(file: str) -> set[str]:
    """The libraries that one names itself, not those that these name."""
    told = subprocess.run(
        ["objdump", "-p", file], capture_output=True, text=True, check=False, errors="replace"
    )
    return set(re.findall(r"^\s*NEEDED\s+(\S+)", told.stdout, re.MULTILINE))


def _of_system(entry: Entry) -> bool:
    """A library that came along with another: it stands alone at the top, or beside pillow's."""
    folder, name = Path(entry[0]).parent.name, _name(entry)
    library = re.match(r"lib.*\.so", name) and not name.startswith("libpython")
    return bool(library) and folder in ("", "pillow.libs")


def _name(entry: Entry) -> str:
    return Path(entry[0]).name


def say_where_modules_are(bundle: Path) -> None:
    """Where the archive of modules begins in `kiosk.exe`, for one_archive.py."""
    from PyInstaller.archive.readers import CArchiveReader

    program = CArchiveReader(str(bundle / "kiosk.exe"))
    begin, *_ = program.toc["PYZ.pyz"]
    said = str(program._start_offset + begin)  # noqa: SLF001 - nothing public says it
    (bundle / "_internal" / "MODULES").write_text(said, "ascii")
