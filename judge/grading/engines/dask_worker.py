"""What runs in a worker of Dask: a workbench for as long as the worker lives."""

from __future__ import annotations

from pathlib import Path

import msgspec
from distributed import Worker, WorkerPlugin, get_worker
from distributed.utils import sync

from judge.grading.engines.engine import failure_text
from judge.grading.engines.worker import JobFailed, JobWorker

NAME = "judge"


class JudgePlugin(WorkerPlugin):
    """Ends the workbench with the worker."""

    def __init__(self, job_worker: JobWorker) -> None:
        self.job_worker = job_worker

    def teardown(self, worker: Worker) -> None:
        self.job_worker.close()


def run_job(version: str, order: bytes, archive: bytes | None) -> bytes:
    """The task: an order in, an answer out, both encoded (``judge.grading.engines.worker``). It raises nothing:
    Dask would wait for ever for an exception that cannot be pickled."""
    try:
        return _plugin_of(get_worker()).job_worker.answer(version, order, archive)
    except Exception as error:
        return msgspec.msgpack.encode(JobFailed(why=failure_text(error)))


def keep_archive(archive: bytes) -> bytes:
    """The task that makes a package one of the cluster's data, which go to each worker that needs them, once."""
    return archive


def _plugin_of(worker: Worker) -> JudgePlugin:
    """The worker's bench. The first task of a worker makes it, so one that joins late has it, too.

    Its folder is the worker's own scratch, which goes when the worker ends: cases of a secret seed do not stay behind.
    """
    plugin = worker.plugins.get(NAME)
    if not isinstance(plugin, JudgePlugin):
        plugin = JudgePlugin(JobWorker(worker.address, Path(worker.local_directory, NAME), worker.state.nthreads))
        sync(worker.loop, worker.plugin_add, plugin, NAME)
    return plugin
