"""Why a parcel does not change hands."""

from __future__ import annotations

from kiosk.core.errors import Refused


class UnknownParcel(Refused):
    """No parcel of that number is known at the site."""

    code = "parcels.unknown"
    parcel: str


class NumberGiven(Refused):
    """Another parcel bears that number."""

    code = "parcels.number_given"
    label: str


class GoneAlready(Refused):
    """It was picked up or went back already."""

    code = "parcels.gone"
    label: str


class NotOfCompany(Refused):
    """That person does not work for that company."""

    code = "parcels.not_of_company"
    company: str


class Unsigned(Refused):
    """Whoever picks it up signs, or it is said why they do not."""

    code = "parcels.unsigned"
    label: str


class NothingToUndo(Refused):
    """Nothing was done with it that could be taken back, or it was too long ago."""

    code = "parcels.nothing_to_undo"
    label: str
    minutes: int
