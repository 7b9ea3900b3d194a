"""A print server of its own on loopback, whose printer's paper is a PDF on the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.bundle.checks import require
from tests.bundle.screen import until

_RULES = """\
Listen {socket}
LogLevel info
Browsing Off
DefaultAuthType None
WebInterface No
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""
_FILES = """\
ServerRoot {at}/root
RequestRoot {at}/spool
CacheDir {at}/cache
StateDir {at}/state
AccessLog {at}/log/access
ErrorLog {at}/log/error
PageLog {at}/log/page
User lp
Group lp
SystemGroup root
FileDevice Yes
"""
_THROUGH = """\
#!/bin/sh
[ $# -lt 6 ] || exec cat "$6"
exec cat
"""
_DRIVER = """\
*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "PAPER.PPD"
*Manufacturer: "Accueil"
*Product: "(Paper)"
*ModelName: "Paper on the disk"
*ShortNickName: "Paper on the disk"
*NickName: "Paper on the disk"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*cupsFilter: "application/pdf 0 {through}"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: Roll
*PageSize Roll/80 mm roll: "<</PageSize[226 567]>>setpagedevice"
*PageSize A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: Roll
*PageRegion Roll/80 mm roll: "<</PageSize[226 567]>>setpagedevice"
*PageRegion A4/A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: Roll
*ImageableArea Roll: "0 0 226 567"
*ImageableArea A4: "0 0 595 842"
*DefaultPaperDimension: Roll
*PaperDimension Roll: "226 567"
*PaperDimension A4: "595 842"
*VariablePaperSize: True
*MaxMediaWidth: "595"
*MaxMediaHeight: "3000"
*CustomPageSize True: "pop pop pop <</PageSize[5 -2 roll]>>setpagedevice"
*ParamCustomPageSize Width: 1 points 72 595
*ParamCustomPageSize Height: 2 points 72 3000
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 0
"""


class PrintServer:
    """Started on entry and stopped on exit; `paper` is what came out last, `folder` has the socket.

    What is given to it as PDF comes out as it is, through a filter of its own: those of the system
    are in packages that a machine with a print server need not have.
    """

    def __init__(self, folder: Path, printer: str) -> None:
        self.printer = printer
        self.run = folder / "run"
        self.paper = folder / "paper.pdf"
        self._at = folder
        self._running: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> PrintServer:
        shutil.rmtree(self._at, ignore_errors=True)
        for name in ("root", "spool", "cache", "state", "log", "run"):
            (self._at / name).mkdir(parents=True)
            shutil.chown(self._at / name, "lp", "lp")
        rules, files, driver, through = (
            self._at / name for name in ("cupsd.conf", "cups-files.conf", "paper.ppd", "through")
        )
        rules.write_text(_RULES.format(socket=self.run / "cups.sock"))
        files.write_text(_FILES.format(at=self._at))
        through.write_text(_THROUGH)
        through.chmod(0o755)
        driver.write_text(_DRIVER.replace("{through}", str(through)))
        self._running = subprocess.Popen(["cupsd", "-f", "-c", rules, "-s", files])
        try:
            self._add(driver)
        except BaseException:
            self.__exit__()
            raise
        return self

    def _add(self, driver: Path) -> None:
        until(lambda: "is running" in self._ask("lpstat", "-r").stdout, "cupsd did not start")
        made = self._ask(
            "lpadmin", "-p", self.printer, "-v", f"file://{self.paper}", "-P", str(driver), "-E"
        )
        require(made.returncode == 0, made.stderr)

    def __exit__(self, *_unused: object) -> None:
        if self._running is not None:
            self._running.terminate()
            self._running.wait()

    def done(self) -> list[str]:
        """The jobs that came to their end."""
        return self._ask("lpstat", "-W", "completed", "-o").stdout.splitlines()

    def _ask(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words,
            env=os.environ | {"CUPS_SERVER": str(self.run / "cups.sock"), "LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=False,
        )
