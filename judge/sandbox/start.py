"""The script that a fork server runs: it finds the judge's modules and calls ``fork_server.main``.

Arguments: backend, layers (comma-separated), the folder that holds ``judge``, site folders, drivers (comma-separated).
"""

from __future__ import annotations

import os
import sys


def _start() -> None:
    os.closerange(4, os.sysconf("SC_OPEN_MAX"))  # what the judge's own parent left open
    backend, layers, root, sites, drivers = sys.argv[1:]
    folders = [folder for folder in sites.split(os.pathsep) if folder]
    sys.path.extend([*folders, root])
    try:
        from judge.sandbox.fork_server import main

        main(backend, layers.split(","), root, folders, drivers.split(","))
    except BaseException as error:
        # The judge shows this to its user; without it, a fork server that cannot start would end without a message.
        os.write(3, f"!{type(error).__name__}: {error}".encode())
        os._exit(1)


_start()
