"""The table of engines that can grade a group, by the scheme that names them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from judge.errors import UsageError
from judge.grading.engines.engine import Engine
from judge.grading.engines.local import LocalEngine
from judge.models import Record
from judge.text.wording import nearest, quoted
from judge.workers import processors

_HOST_AND_PORT = re.compile(r"(?:[A-Za-z0-9_.-]+|\[[0-9A-Fa-f:.]+\]):([0-9]{1,5})")


class EngineSettings(Record, frozen=True, kw_only=True):
    """What an engine needs to know. ``workers`` is ``None`` if the user gave no number."""

    home: Path | None
    problems: tuple[Path, ...]
    workers: int | None
    allow_degraded: bool


def make_engine(named: str, place: EngineSettings) -> Engine:
    """Return the engine of a name such as ``local`` or ``dask://HOST:PORT``. Raise ``UsageError`` for an unknown
    one."""
    scheme, _, address = named.partition("://")
    if scheme not in ENGINES:
        raise UsageError(
            "--engine: there is no engine {scheme}; {hint}", scheme=quoted(scheme), hint=nearest(scheme, ENGINES)
        )
    return ENGINES[scheme](address, place)


def _local(address: str, place: EngineSettings) -> Engine:
    if address:
        raise UsageError("--engine: the engine local has no address; write --engine local, or leave it out")
    workers = place.workers or processors()
    return LocalEngine(place.home, place.problems, workers, allow_degraded=place.allow_degraded)


def _dask(protocol: str, address: str, place: EngineSettings) -> Engine:
    found = _HOST_AND_PORT.fullmatch(address)
    if not found or not 0 < int(found[1]) < 65536:
        raise UsageError(
            "--engine: {address} is not an address; write --engine dask://HOST:PORT", address=quoted(address)
        )
    if place.workers is not None:
        raise UsageError("--workers: a Dask cluster has the workers that were started for it; leave the option out")
    import logging

    from judge.grading.engines.dask import DaskEngine

    # Dask would write between our lines; everything that the user has to know is reported by the judge.
    logging.getLogger("distributed").setLevel(logging.CRITICAL + 1)
    return DaskEngine(f"{protocol}://{address}", place.problems, allow_degraded=place.allow_degraded)


ENGINES: dict[str, Callable[[str, EngineSettings], Engine]] = {
    "local": _local,
    "dask": partial(_dask, "tcp"),
    "dask+tls": partial(_dask, "tls"),
}
