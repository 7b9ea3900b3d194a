"""`kiosk settings`: what may be set and what is, and setting it."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from kiosk.cli.opening import data_folder, open_station
from kiosk.cli.output import Output
from kiosk.core import languages, wording
from kiosk.core.errors import BadInput
from kiosk.core.roles import KIOSK
from kiosk.core.settings import FILE
from kiosk.core.settings.checking import faults_in, unknown_name
from kiosk.core.settings.edit import write
from kiosk.core.settings.faults import Fault, WrongSettings
from kiosk.core.settings.file import language_of, said_in, text_of
from kiosk.core.settings.guarded import who_may_set
from kiosk.core.settings.setting import SETTINGS, Setting
from kiosk.setting import change
from kiosk.store.database import STORE


def settings(options: Namespace, output: Output) -> None:
    """List the settings or show one, as the file has them; or write one into the file.

    What is wrong in the file is told after it, as everywhere. Raises BadInput or WrongSettings.
    """
    file = data_folder(options) / FILE
    said = said_in(file, source := text_of(file))
    language = options.lang or languages.spoken(language_of(said))
    name, assigned, value = (options.wanted or "").partition("=")
    chosen = _found(name.strip(), language) if options.wanted else list(SETTINGS.values())
    if assigned:
        wrong = _write(options, chosen[0], value, output, language)
    else:
        wrong = faults_in(said, source)
        for setting in chosen:
            _show(setting, said, output, language)
    if wrong:
        raise WrongSettings(file, wrong, language)


def _found(name: str, language: str) -> list[Setting]:
    if name in SETTINGS:
        return [SETTINGS[name]]
    raise BadInput(unknown_name(name, SETTINGS).worded(language))


def _show(setting: Setting, said: Mapping[str, Any], output: Output, language: str) -> None:
    valid, value = setting.valid, setting.of(said)
    words, text = valid.words(language), setting.says.of(language)
    if output.json:
        shown = {"name": setting.name, "value": valid.public(value), "default": setting.default}
        output.line({**shown, "valid": words, "text": text, **valid.facts()})
        return
    usual = wording.say("settings.default", language, default=valid.shown(setting.default))
    admitted = wording.say("settings.admitted", language, valid=words)
    output.line(f"{setting.name} = {valid.shown(value)}\n    {text}\n    {admitted} {usual}")


def _write(
    options: Namespace, setting: Setting, typed: str, output: Output, language: str
) -> list[Fault]:
    value, file = setting.valid.read(typed), data_folder(options) / FILE
    if _is_anybodys(file, setting):
        file.parent.mkdir(parents=True, exist_ok=True)
        still_wrong = write(file, setting, value)
    else:
        with closing(open_station(options, output)) as station:
            still_wrong = change(station, setting, value)
    shown, public = setting.valid.shown(value), setting.valid.public(value)
    said = {"setting": setting.name, "value": shown, "file": file}
    told = wording.say("settings.written", language, **said)
    output.say(told, name=setting.name, value=public, file=str(file))
    return still_wrong


def _is_anybodys(file: Path, setting: Setting) -> bool:
    """Whether nobody is asked who they are: no store says who may, or the line has to be mended.

    With a wrong line in the file nobody can sign in; all but that line waits until it is right.
    """
    said = said_in(file, source := text_of(file))
    if KIOSK in who_may_set(setting):
        return True
    if not (SETTINGS["store.url"].of(said) or (file.parent / STORE).exists()):
        return True
    return setting.name in {fault.setting for fault in faults_in(said, source)}
