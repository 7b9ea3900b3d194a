"""`kiosk licences`: what travels with the program, and under which licences."""

from __future__ import annotations

from argparse import Namespace

from kiosk.cli.output import Output
from kiosk.core import program


def licences(_options: Namespace, output: Output) -> None:
    """List each part with its version and licence, and say where their words are."""
    words = program.licences()
    if words is None:
        told = "From source: LICENSE here, and what each package of requirements.lock brings along."
        output.say(told, licences=[], folder="")
        return
    lines = (words / program.LICENCES).read_text(encoding="utf-8").splitlines()
    parts = [dict(zip(("part", "licence"), line.split("\t"), strict=True)) for line in lines]
    told = "\n".join(line.replace("\t", ": ") for line in lines)
    output.say(f"{told}\n{words}", licences=parts, folder=str(words))
