"""A process that has imported the command and forks for each call: most commands take longer to import than to run."""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import socket
import sys
import threading

import judge.cli.commands

_ALSO = (
    *("judge.cli.root", "judge.session", "judge.history", "rich.console"),
    # What only some commands need, and too late for a module's own imports.
    *("judge.catalog.schema", "judge.catalog.schema_faults", "judge.judging.diagnosis", "fsrs"),
)
_LEFT_OUT = "judge.cli.commands.complexity"  # imports NumPy, which starts threads
_REQUEST_BYTES = 1 << 16


def serve(descriptor: int) -> None:
    """Answer each request with the exit status of its command, until the other end closes.

    A request is JSON with the arguments, the folder and the environment. Its descriptors become the standard streams.
    """
    _import_commands()
    gc.freeze()
    with socket.socket(fileno=descriptor) as connection:
        while True:
            request, streams, _, _ = socket.recv_fds(connection, _REQUEST_BYTES, 3)
            if not request:
                return
            child = os.fork()
            if child == 0:
                break
            for stream in streams:
                os.close(stream)
            connection.send(str(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])).encode())
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    _run(**json.loads(request))


def _run(args: list[str], folder: str, environment: dict[str, str]) -> None:
    """Do what ``python -P -m judge`` does in that folder and environment, and end without clearing the memory."""
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["judge", *args]
    try:
        runpy.run_module("judge", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        threading._shutdown()  # type: ignore[attr-defined]  # waits for threads, as Python does at its end
        atexit._run_exitfuncs()
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(end.code if isinstance(end.code, int) else 1)


def _import_commands() -> None:
    for module in pkgutil.walk_packages(judge.cli.commands.__path__, "judge.cli.commands."):
        if module.name != _LEFT_OUT:
            importlib.import_module(module.name)
    for name in _ALSO:
        importlib.import_module(name)


if __name__ == "__main__":
    serve(int(sys.argv[1]))
