"""Plain Python: no array library at all."""

from __future__ import annotations

from judge.backends.definition import BackendDefinition


class PlainPython(BackendDefinition):
    """The backend of problems without arrays. Nothing has to be installed or loaded."""

    name = "python"
    title = "Python"
    has_arrays = False
    readable = ("sortedcontainers",)


BACKEND = PlainPython()
