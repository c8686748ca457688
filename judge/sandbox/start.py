"""The script that a template process runs: it finds the judge's modules, then ``template.main`` takes over.

Arguments: backend, layers (comma-separated), the folder that holds ``judge``, site folders, drivers (comma-separated).
"""

from __future__ import annotations

import os
import sys


def _start() -> None:
    backend, layers, root, sites, drivers = sys.argv[1:]
    folders = [folder for folder in sites.split(os.pathsep) if folder]
    sys.path.extend([*folders, root])
    try:
        from judge.sandbox.fork_server import main

        main(backend, layers.split(","), root, folders, drivers.split(","))
    except BaseException as error:
        # The judge shows this to its user: without it a template that cannot start would only be silent.
        os.write(3, f"!{type(error).__name__}: {error}".encode())
        os._exit(1)


_start()
