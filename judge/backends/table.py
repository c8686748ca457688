"""The table of backends. To add one, write a module here and in ``judge.guest.backends``, and a line in each table."""

from __future__ import annotations

from collections.abc import Iterable

from judge.backends import numpy, python, torch
from judge.backends.definition import BackendDefinition

# From the cheapest to start to the most expensive. A source that imports several libraries is written for the last.
BACKENDS: dict[str, BackendDefinition] = {
    backend.name: backend
    for backend in (
        python.BACKEND,
        numpy.BACKEND,
        torch.BACKEND,
    )
}

PLAIN = python.BACKEND.name
ARRAYS = numpy.BACKEND.name
"""The backend in which arrays are compared, and the default backend of problems with arrays."""

TENSORS = torch.BACKEND.name
"""The backend that has modules with parameters."""

DEFAULT_ARRAY_BACKENDS = (numpy.BACKEND.name, torch.BACKEND.name)
CHOICES = tuple(name for name, backend in BACKENDS.items() if backend.has_arrays)
"""What a user can ask for: a problem without arrays has only one backend."""


def installed(backends: Iterable[str]) -> list[str]:
    """Return those of ``backends`` whose libraries are installed here."""
    return [name for name in backends if BACKENDS[name].is_installed()]


def supporting(dtypes: set[str], backends: tuple[str, ...]) -> tuple[str, ...]:
    """Return the members of ``backends`` that have all ``dtypes``, or an empty tuple if all of them do."""
    able = tuple(name for name in backends if not dtypes & BACKENDS[name].lacks_dtypes)
    return () if able == backends else able
