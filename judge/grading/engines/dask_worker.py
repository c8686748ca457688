"""The code that runs in a Dask worker: one ``JobWorker`` for as long as the Dask worker lives."""

from __future__ import annotations

from pathlib import Path

import msgspec
from distributed import Worker, WorkerPlugin, get_worker
from distributed.utils import sync

from judge.grading.engines.engine import failure
from judge.grading.engines.worker import JobFailed, JobWorker

NAME = "judge"


class JudgePlugin(WorkerPlugin):
    """Close the ``JobWorker`` when the Dask worker ends."""

    def __init__(self, job_worker: JobWorker) -> None:
        self.job_worker = job_worker

    def teardown(self, worker: Worker) -> None:
        self.job_worker.close()


def run_job(version: str, request: bytes, archive: bytes | None) -> bytes:
    """Run one task: take an encoded request and return an encoded answer (``judge.grading.engines.worker``).

    Never raise: Dask would wait for ever for an exception that cannot be pickled.
    """
    try:
        return _plugin_of(get_worker()).job_worker.answer(version, request, archive)
    except Exception as error:
        return msgspec.msgpack.encode(JobFailed(why=failure(error)))


def keep_archive(archive: bytes) -> bytes:
    """Return the archive unchanged. As the result of a task, it is sent to each worker only once."""
    return archive


def _plugin_of(worker: Worker) -> JudgePlugin:
    """Return the worker's plugin. The first task of a worker makes it, so a worker that joins late has one, too.

    Its folder is the worker's own scratch folder, which is removed when the worker ends: the cases of a secret seed do
    not stay behind.
    """
    plugin = worker.plugins.get(NAME)
    if not isinstance(plugin, JudgePlugin):
        plugin = JudgePlugin(JobWorker(worker.address, Path(worker.local_directory, NAME), worker.state.nthreads))
        sync(worker.loop, worker.plugin_add, plugin, NAME)
    return plugin
