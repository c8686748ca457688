"""What commands about a group need: the settings of its tree, the engine that judges it, and how the result is shown.

``ENGINES`` is a table from the schemes of ``--engine`` to the engines.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from judge.catalog.cache import cache_in
from judge.cli.support.console import colour, columns, home
from judge.errors import UsageError
from judge.grading.engines.engine import Engine
from judge.grading.engines.local import LocalEngine
from judge.grading.repository import Repository
from judge.grading.scoring import moment
from judge.grading.settings import Settings
from judge.grading.settings_file import load_settings
from judge.models import Language, Record
from judge.reporters.group import GroupView
from judge.text.messages import nearest, quoted
from judge.workers import processors

_HOST_AND_PORT = re.compile(r"(?:[A-Za-z0-9_.-]+|\[[0-9A-Fa-f:.]+\]):([0-9]{1,5})")


class EngineSettings(Record, frozen=True, kw_only=True):
    """What an engine needs to know. ``workers`` is ``None`` if the user gave no number."""

    home: Path | None
    problems: tuple[Path, ...]
    workers: int | None
    allow_degraded: bool


def make_engine(engine: str, settings: EngineSettings) -> Engine:
    """Return the engine of a name such as ``local`` or ``dask://HOST:PORT``. Raise ``UsageError``."""
    scheme, _, address = engine.partition("://")
    if scheme not in ENGINES:
        raise UsageError(
            "--engine: there is no engine {scheme}; {hint}", scheme=quoted(scheme), hint=nearest(scheme, ENGINES)
        )
    return ENGINES[scheme](address, settings)


def _local(address: str, settings: EngineSettings) -> Engine:
    if address:
        raise UsageError("--engine: the engine local has no address; write --engine local, or leave it out")
    workers = settings.workers or processors()
    return LocalEngine(settings.home, settings.problems, workers, allow_degraded=settings.allow_degraded)


def _dask(protocol: str, address: str, settings: EngineSettings) -> Engine:
    match = _HOST_AND_PORT.fullmatch(address)
    if not match or not 0 < int(match[1]) < 65536:
        raise UsageError(
            "--engine: {address} is not an address; write --engine dask://HOST:PORT", address=quoted(address)
        )
    if settings.workers is not None:
        raise UsageError("--workers: a Dask cluster has the workers that were started for it; leave the option out")
    import logging

    from judge.grading.engines.dask import DaskEngine

    # Dask's log would appear between the judge's lines. The judge itself reports everything that the user has to know.
    logging.getLogger("distributed").setLevel(logging.CRITICAL + 1)
    return DaskEngine(f"{protocol}://{address}", settings.problems, allow_degraded=settings.allow_degraded)


ENGINES: dict[str, Callable[[str, EngineSettings], Engine]] = {
    "local": _local,
    "dask": partial(_dask, "tcp"),
    "dask+tls": partial(_dask, "tls"),
}


def group_view(folder: Path, language: Language, now: datetime, settings: Settings) -> GroupView:
    """Return how the group in ``folder`` is shown on this terminal."""
    return GroupView(
        width=columns(),
        colour=colour(),
        language=language,
        tree=_below_repository(folder),
        now=now.isoformat(timespec="seconds"),
        hostname=socket.gethostname(),
        environment=dict(os.environ),
        committed=_committed(folder),
        visibility=settings.visibility,
    )


def _committed(folder: Path) -> str:
    """Return when the checked-out commit was made; empty if there is no repository or no commit."""
    with contextlib.suppress(UsageError):
        seconds = Repository(folder).head_time()
        return moment(seconds).isoformat() if seconds is not None else ""
    return ""


def _below_repository(folder: Path) -> str:
    """Return the folder's path from the root of its repository; empty for the root, or without a repository."""
    whole = folder.absolute().resolve()
    root = next((above for above in (whole, *whole.parents) if (above / ".git").exists()), whole)
    path = whole.relative_to(root).as_posix()
    return "" if path == "." else path


def settings_of(folder: Path, given: Path | None = None) -> Settings:
    """Return the settings for a tree: those in ``given``, else in its ``judge.toml``, else the defaults.

    Raise ``UsageError`` for an invalid file.
    """
    return load_settings(folder, cache_in(home()), given)
