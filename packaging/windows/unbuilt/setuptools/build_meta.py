"""Stands where setuptools would: hands on what an archive says of itself, and runs nothing of it.

pip asks a source archive for its name and version before it keeps it, by running its setup.py. Of
an archive that is only to be unpacked nothing is to be run.
"""

from __future__ import annotations

import shutil
from email import message_from_bytes
from pathlib import Path


class _Unbuilt:
    def get_requires_for_build_wheel(self, _settings: object = None) -> list[str]:
        return []

    def prepare_metadata_for_build_wheel(
        self, metadata_directory: str, _settings: object = None
    ) -> str:
        said = message_from_bytes(Path("PKG-INFO").read_bytes())
        name = f"{said['Name'].replace('-', '_')}-{said['Version']}.dist-info"
        folder = Path(metadata_directory, name)
        folder.mkdir()
        shutil.copyfile("PKG-INFO", folder / "METADATA")
        return name


__legacy__ = _Unbuilt()
