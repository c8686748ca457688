"""Plain Python: no array library at all."""

from __future__ import annotations

from judge.backends import numpy
from judge.backends.definition import BackendDefinition


class PlainPython(BackendDefinition):
    """The backend of problems without arrays. Nothing has to be installed or loaded."""

    name = "python"
    title = "Python"
    has_arrays = False
    readable = numpy.BACKEND.readable  # a plain solution may import NumPy, and some return its scalars


BACKEND = PlainPython()
