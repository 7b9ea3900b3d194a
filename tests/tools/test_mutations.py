"""The faults that are made on purpose: each fits the code of today, and its tests are there."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kiosk.core import registry

ROOT = Path(__file__).resolve().parents[2]
WINDOWS = ("reception", "counter", "display", "touch", "manager", "shell", "widgets")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("mutations", ROOT / "tools" / "mutations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_each_fault_replaces_words_that_stand_once_in_its_file(tool: ModuleType) -> None:
    assert [fault.promise for fault in tool.faults() if not tool.fits(fault)] == []


def test_each_fault_is_one_and_has_tests_to_notice_it(tool: ModuleType) -> None:
    for fault in tool.faults():
        assert fault.old != fault.new, fault.promise
        assert fault.tests, fault.promise
        for test in fault.tests:
            file, _, name = test.partition("::")
            assert name in (ROOT / file).read_text("utf-8"), test


def test_no_slice_and_no_window_is_without_a_fault(tool: ModuleType) -> None:
    files = [fault.file for fault in tool.faults()]
    folders = [f"kiosk/{name}/" for name in (*registry.SLICES, "core", "central")]
    folders += [f"ui/{name}/" for name in WINDOWS]
    bare = [folder for folder in folders if not any(f.startswith(folder) for f in files)]
    assert bare == []
