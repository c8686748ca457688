"""Reports of earlier gradings, kept so that only new solutions are judged."""

from __future__ import annotations

import hashlib
import platform
from functools import cache
from importlib.metadata import PackageNotFoundError, version

import msgspec

from judge.backends.table import BACKENDS
from judge.catalog.cache import Cache, decoded
from judge.grading.engines.engine import GradingJob
from judge.models import Backend, Report, Reports, Verdict

KIND = "grade"
MAX_ENTRIES = 20_000


class Results:
    """Reports by job, kept in a cache whose keys contain the judge's version.

    A report that was made with too few layers of isolation counts as absent, unless ``allow_degraded``.
    """

    def __init__(self, cache: Cache, *, allow_degraded: bool) -> None:
        self._kept, self._allow_degraded = cache, allow_degraded

    def get(self, job: GradingJob) -> Report | None:
        """Return the kept report of an equal job in the job's language, or ``None``. See ``machine_class``."""
        reports = decoded(self._kept.get(KIND, _key(job)), Reports) or {}
        report = reports.get(job.language)
        if report is None or not (self._allow_degraded or report.sandbox.is_safe_for_others):
            return None
        return msgspec.structs.replace(report, digest=job.digest)

    def put(self, job: GradingJob, reports: Reports) -> None:
        """Keep the reports of a job in all languages. A failure of the judge itself is not kept."""
        if reports[job.language].verdict is not Verdict.IE:
            self._kept.put(KIND, _key(job), msgspec.msgpack.encode(reports))

    def trim(self) -> None:
        """Drop the entries that have not been used for longest, beyond ``MAX_ENTRIES``."""
        self._kept.trim(KIND, MAX_ENTRIES)


def _key(job: GradingJob) -> str:
    source = hashlib.sha256(job.source).hexdigest()
    package = job.package_key or job.digest
    parts = (job.slug, package, job.file, source, job.seed, job.reveal, *job.require)
    return "\0".join((*parts, machine_class(job.backend)))


@cache
def machine_class(backend: Backend) -> str:
    """Describe this machine as far as verdicts depend on it: system, architecture, interpreter, backend libraries.

    The speed of the processor is not part of it, because limits are scaled by that speed.
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
