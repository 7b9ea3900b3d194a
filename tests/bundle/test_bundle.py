"""A short look at the bundle that was built of this very state; the rest is `make package-test`."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.bundle.checks import Checks, require
from tests.tools.test_bill import ROOT, tool

BUNDLE = ROOT / "build" / "bundle" / "linux" / "accueil"


@pytest.fixture(scope="module")
def bundle() -> Path:
    """The bundle; one of another state of the sources proves nothing of this one."""
    built = BUNDLE / "_internal" / "BUILD"
    if not built.exists() or built.read_text().strip() != tool("package").sources()[0]:
        pytest.skip("no bundle was built of these sources (make package)")
    return BUNDLE


def test_the_bundle_fills_a_store_and_finds_nothing_wrong_with_it(
    bundle: Path, tmp_path: Path
) -> None:
    def kiosk(*words: str) -> str:
        return subprocess.run(
            [bundle / "kiosk", "--data", tmp_path, *words],
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "LC_ALL": "C.UTF-8"},
            check=True,
            capture_output=True,
            text=True,
        ).stdout

    kiosk("demo", "--days", "1")
    assert "\nNO" not in kiosk("doctor")
    assert "LGPL" in kiosk("licences")


def test_what_fails_is_told_in_a_line_and_the_rest_goes_on(
    capsys: pytest.CaptureFixture[str],
) -> None:
    checks = Checks()
    with checks.that("this holds"):
        require(True, "never said")
    with checks.that("this does not"):
        require(False, "what was found")
    with checks.that("this goes on"):
        pass
    assert checks.close() == 1
    said = capsys.readouterr().out
    assert "NO   this does not\n       what was found\n" in said
    assert said.endswith("2 passed, 1 failed\n")


def test_where_nothing_was_looked_at_nothing_passed() -> None:
    assert Checks().close() == 1
