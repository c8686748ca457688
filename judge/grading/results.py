"""Reports of earlier gradings, so that only what is new is judged."""

from __future__ import annotations

import hashlib
import platform
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib.metadata import PackageNotFoundError, version

import msgspec

from judge.backends.table import BACKENDS
from judge.catalog.cache import Cache
from judge.grading.engines.engine import GradingJob
from judge.models import Backend, Isolation, Report, Verdict

KIND = "grade"
MAX_ENTRIES = 20_000


class Results:
    """Reports by job. ``fit`` says with which layers of isolation a result may be used; what was judged with fewer
    counts as absent. The judge's own version is in every key of the cache."""

    def __init__(self, kept: Cache, fit: Callable[[Isolation], bool]) -> None:
        self._kept, self._fit = kept, fit

    def get(self, job: GradingJob) -> Report | None:
        """The report that an equal job got on such a machine."""
        raw = self._kept.get(KIND, _key(job))
        if raw is not None:
            with suppress(msgspec.DecodeError, RecursionError):
                report = msgspec.msgpack.decode(raw, type=Report)
                return report if self._fit(report.sandbox) else None
        return None

    def put(self, job: GradingJob, report: Report) -> None:
        """Keep a report. The judge's own failure is no result."""
        if report.verdict is not Verdict.IE:
            self._kept.put(KIND, _key(job), msgspec.msgpack.encode(report))

    def trim(self) -> None:
        """Drop those that were not used for longest, beyond ``MAX_ENTRIES``."""
        self._kept.trim(KIND, MAX_ENTRIES)


def _key(job: GradingJob) -> str:
    source = hashlib.sha256(job.source).hexdigest()
    return "\0".join(
        (job.slug, job.digest, job.file, source, job.seed, job.reveal, job.language, machine_class(job.backend))
    )


@cache
def machine_class(backend: Backend) -> str:
    """What else a verdict may depend on: system, architecture, interpreter, and the libraries of the backend.

    Not the processor's speed: limits are scaled by it.
    """
    python = f"{platform.python_implementation()} {platform.python_version()}"
    parts = [
        backend,
        platform.system(),
        platform.machine(),
        python,
        *(f"{name} {_version(name)}" for name in BACKENDS[backend].pinned),
    ]
    return ", ".join(parts)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "none"
