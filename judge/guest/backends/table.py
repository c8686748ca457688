"""The table of backends inside the sandbox; the names are those of ``judge.backends.table``."""

from __future__ import annotations

from judge.guest.backends import numpy, python, torch
from judge.guest.backends.backend import GuestBackend

BACKENDS: dict[str, GuestBackend] = {
    backend.name: backend
    for backend in (
        python.BACKEND,
        numpy.BACKEND,
        torch.BACKEND,
    )
}
