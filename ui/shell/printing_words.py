"""What is said of a print job, in the language in force."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from kiosk.paper.outlets import COVER_OPEN, MISSING, OFFLINE, PAPER_OUT, UNWRITABLE, to_file
from kiosk.paper.queue import GIVEN_UP, UNCERTAIN
from kiosk.paper.states import EXPIRED, FAILED, PRINTED, WAITING

if TYPE_CHECKING:
    from kiosk.paper.queries import PrintJobView
    from ui.shell.languages import Texts

DANGER, OK = "danger", "ok"


def why_words(texts: Texts, why: str) -> str:
    """What keeps an outlet from printing."""
    words = {
        MISSING: texts.translate("Printing", "L’imprimante n’est pas là."),
        OFFLINE: texts.translate("Printing", "L’imprimante est éteinte ou débranchée."),
        PAPER_OUT: texts.translate("Printing", "L’imprimante n’a plus de papier."),
        COVER_OPEN: texts.translate("Printing", "Le capot de l’imprimante est ouvert."),
        UNWRITABLE: texts.translate("Printing", "Le dossier ne peut pas être écrit."),
    }
    return words.get(why, texts.translate("Printing", "L’imprimante ne répond pas."))


def job_words(texts: Texts, job: PrintJobView) -> tuple[str, str]:
    """A sentence about a job and its tone; no words for what needs none."""
    if job.state == PRINTED:
        return _printed(texts, job), OK
    name = f"\u2068{job.name}\u2069"
    if job.state == WAITING and job.why:
        words = texts.translate(
            "Printing", "« {name} » est enregistré. {why} Il sortira dès que ce sera réglé."
        )
        return _joined(texts, words, name, job.why), DANGER
    if job.state == EXPIRED:
        words = texts.translate(
            "Printing", "« {name} » n’est pas sorti à temps. {why} Il ne sortira plus de lui-même."
        )
        return _joined(texts, words, name, job.why), DANGER
    if job.state == FAILED:
        return _failed(texts, job).format(name=name), DANGER
    return "", OK


def _failed(texts: Texts, job: PrintJobView) -> str:
    if job.why == UNCERTAIN:
        return texts.translate(
            "Printing", "« {name} » est peut-être sorti, peut-être à moitié. Regardez l’imprimante."
        )
    if job.why == GIVEN_UP:
        return texts.translate(
            "Printing", "« {name} » n’est pas sorti : l’imprimante l’a abandonné. Relancez-le."
        )
    return texts.translate(
        "Printing", "« {name} » ne peut pas être imprimé. Le journal du poste dit pourquoi."
    )


def open_words(texts: Texts, job: PrintJobView) -> str:
    """That a job was asked for already, and what it waits for."""
    words = texts.translate("Printing", "« {name} » est déjà demandé. {why}")
    return _joined(texts, words, f"\u2068{job.name}\u2069", job.why)


def not_asked_words(texts: Texts) -> str:
    """That the queue itself could not be written."""
    return texts.translate(
        "Printing", "Rien n’est imprimé : les données du poste ne répondent pas. Réessayez."
    )


def _joined(texts: Texts, words: str, name: str, why: str) -> str:
    """A sentence with what is known of the printer, if anything is."""
    said = words.format(name=name, why=why_words(texts, why) if why else "")
    return said.replace("  ", " ").strip()


def _printed(texts: Texts, job: PrintJobView) -> str:
    if to_file(job.outlet):
        place = job.outlet.partition(":")[2]
        words = texts.translate("Printing", "Enregistré : {file}")
        return words.format(file=PurePath(place).name or f"{job.name}.pdf")
    return texts.translate("Printing", "Envoyé à l’imprimante")
