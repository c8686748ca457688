"""A source file that is to be judged."""

from __future__ import annotations

from judge.models.problem import Backend
from judge.models.record import Record


class Submission(Record, frozen=True, kw_only=True):
    """A source file with the backend it is written for.

    ``backend_guessed`` says that nobody named the backend, and that the problem can be solved in another one.
    """

    file: str
    source: bytes
    backend: Backend
    backend_guessed: bool = False

    @property
    def filename(self) -> str:
        return self.file.replace("\\", "/").rpartition("/")[2]
