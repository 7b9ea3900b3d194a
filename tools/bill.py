"""Write the bill of materials of what is delivered, as CycloneDX 1.6: made from the lock.

python tools/bill.py [FILE]        build/bill.cdx.json unless named

The same lock makes the same bytes. Licences are what each package says of itself where it is
installed; a package of another system only has no more than its name and version here.
"""

from __future__ import annotations

import re
import sys
import tomllib
import warnings
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import NamedTuple
from uuid import UUID, uuid5

from cyclonedx.factory.license import LicenseFactory
from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense, License, LicenseExpression
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements.lock"
FILE = ROOT / "build" / "bill.cdx.json"
BUNDLED = (
    ("IBM Plex Sans", "OFL-1.1", "resources/fonts/IBMPlex-OFL.txt"),
    ("Noto Sans Tifinagh", "OFL-1.1", "resources/fonts/NotoSansTifinagh-OFL.txt"),
    ("Lucide", "ISC", "resources/icons/LICENSE"),
    ("Kokoro-82M, voices of the clips", "Apache-2.0", "resources/voice/Apache-2.0.txt"),
    ("SIWIS French Speech Synthesis Database", "CC-BY-4.0", "resources/voice/LICENCES.txt"),
)
"""What travels with the code and is no package: name, licence, and where its words stand."""
SAID = {"sqlcipher3": "Zlib", "pywin32-ctypes": "BSD-3-Clause"}
"""What a package's file LICENSE says, where nothing that programs read does."""
_PLACES = ({"sys_platform": "linux"}, {"sys_platform": "win32"})
_NAMESPACE = UUID("5a7ad07f-5b0e-5c5e-9e29-0d6c1e3e6b0f")


class Locked(NamedTuple):
    """One package of the lock; `hashes` are SHA-256, one of each file that may be installed."""

    name: str
    version: str
    hashes: tuple[str, ...]


def locked(text: str) -> Iterator[Locked]:
    """The packages of a lock, in its order."""
    for block in re.split(r"\n(?=\S)", text):
        if found := re.match(r"([\w.-]+)==([^\s;\\]+)", block):
            hashes = tuple(sorted(re.findall(r"sha256:([0-9a-f]{64})", block)))
            yield Locked(canonicalize_name(found[1]), found[2], hashes)


def bill(text: str) -> Bom:
    """The bill of a lock."""
    packages = list(locked(text))
    known = {package.name: _component(package) for package in packages}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    product = Component(
        name=project["name"],
        version=project["version"],
        type=ComponentType.APPLICATION,
        bom_ref=project["name"],
        licenses=[LicenseFactory().make_from_string(project["license"])],
    )
    beside = [_beside(*each) for each in BUNDLED]
    made = Bom(components=[*known.values(), *beside], serial_number=uuid5(_NAMESPACE, text))
    made.metadata.component = product
    asked = {Requirement(line).name for line in project["dependencies"]}
    direct = [known[name] for name in map(canonicalize_name, sorted(asked))]
    made.register_dependency(product, [*direct, *beside])
    for name, component in known.items():
        made.register_dependency(component, [known[n] for n in _asked_by(name) if n in known])
    return made


def _component(package: Locked) -> Component:
    url = PackageURL("pypi", name=package.name, version=package.version)
    return Component(
        name=package.name,
        version=package.version,
        type=ComponentType.LIBRARY,
        bom_ref=str(url),
        purl=url,
        licenses=_licence(package.name),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=h) for h in package.hashes],
    )


def _beside(name: str, licence: str, words: str) -> Component:
    return Component(
        name=name,
        type=ComponentType.DATA,
        bom_ref=name,
        description=f"bundled; its licence stands in {words}",
        licenses=[LicenseFactory().make_from_string(licence)],
    )


def _licence(name: str) -> list[License]:
    """What a package says of its licence: an SPDX expression where it has one, else its words."""
    if name in SAID:
        return [LicenseFactory().make_from_string(SAID[name])]
    try:
        return licence_of(metadata.metadata(name))
    except metadata.PackageNotFoundError:
        return []


def licence_of(said: metadata.PackageMetadata) -> list[License]:
    """The same, of what a package says of itself."""
    kinds = [line for line in said.get_all("Classifier") or () if line.startswith("License ::")]
    named = ", ".join(kind.rpartition(" :: ")[2] for kind in kinds)
    words = (said.get("License") or "").partition("\n")[0]
    told = [text for text in (said.get("License-Expression"), words, named) if text]
    found = [LicenseFactory().make_from_string(text) for text in told]
    exact = [each for each in found if not (isinstance(each, DisjunctiveLicense) and each.name)]
    return (exact or found[::-1])[:1]


def licence_words(said: metadata.PackageMetadata) -> str:
    """The same, as a reader wants it."""
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        told = licence_of(said)
    if not told:
        return ""
    one = told[0]
    return one.value if isinstance(one, LicenseExpression) else str(one.id or one.name)


def _asked_by(name: str) -> list[str]:
    """What a package asks for on any of the systems that the product runs on."""
    try:
        lines = metadata.requires(name) or []
    except metadata.PackageNotFoundError:
        return []
    wanted = map(Requirement, lines)
    return sorted({canonicalize_name(w.name) for w in wanted if _holds(w)})


def _holds(wanted: Requirement) -> bool:
    if wanted.marker is None:
        return True
    return any(wanted.marker.evaluate({**place, "extra": ""}) for place in _PLACES)


def written() -> str:
    """The bill as JSON; nothing in it tells when it was made."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that the data of fonts depend on nothing is known
        made = bill(LOCK.read_text(encoding="utf-8"))
        made.metadata.timestamp = None  # type: ignore[assignment]
        return JsonV1Dot6(made).output_as_string(indent=2) + "\n"


if __name__ == "__main__":
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else FILE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(written(), encoding="utf-8")
    print(f"the bill of materials is in {file}")
