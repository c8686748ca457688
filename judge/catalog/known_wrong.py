"""The known-wrong submissions of a package: wrong solutions whose first comment names the mistake.

The comments are shown to people and never trusted.
"""

from __future__ import annotations

import re
from pathlib import Path

from judge.backends.detection import detected
from judge.catalog import layout
from judge.catalog.files import read_bytes
from judge.models import Problem, Record, Submission, Text

FOLDER = "submissions/wrong_answer"
MOST_READ = 100
MAX_MISTAKE = 400
_HEAD = 8192
_CHINESE = re.compile(r"zh\s*[:：]\s*(.*)")
_OTHER = re.compile(r"!|-\*-|judge:")  # the first lines of a script, an encoding, the problem's name


class KnownWrong(Record, frozen=True, kw_only=True):
    """A wrong solution and the mistake in it, one line in each language."""

    submission: Submission
    mistake: Text

    @property
    def is_blind(self) -> bool:
        """Whether it belongs to the blind bank, which may repeat a mistake that the package's author has named."""
        return self.submission.file.startswith(layout.BLIND_PREFIX)


def read_known_wrong(problem: Problem) -> list[KnownWrong]:
    """Return the submissions that name their mistake by file name, the blind bank last, at most ``MOST_READ``.

    Raises PackageError.
    """
    paths = sorted(
        Path(problem.folder, FOLDER).glob("*.py"), key=lambda path: (path.name.startswith(layout.BLIND_PREFIX), path)
    )
    known_wrong_submissions = []
    for path in paths[:MOST_READ]:
        source = read_bytes(path, layout.MAX_SOURCE)
        mistake = mistake_of(source)
        if mistake is not None:
            backend = detected(source, problem.backends) or problem.backends[0]
            known_wrong_submissions.append(
                KnownWrong(submission=Submission(file=path.name, source=source, backend=backend), mistake=mistake)
            )
    return known_wrong_submissions


def mistake_of(source: bytes) -> Text | None:
    """Return the mistake that the first comment names; the Chinese text follows ``zh:``. None without a comment."""
    english: list[str] = []
    chinese: list[str] = []
    into = english
    for raw in source[:_HEAD].decode("utf-8", "replace").splitlines():
        line = raw.strip()
        if not line.startswith("#"):
            if line or english or chinese:
                break
            continue
        line = line.lstrip("#").strip()
        marked = _CHINESE.match(line)
        if marked:
            into, line = chinese, marked[1]
        if not _OTHER.match(line):
            into.append(line)
    en, zh = _sentence(" ".join(english)), _sentence("".join(chinese))
    return Text(en=en or zh, zh=zh or en) if en or zh else None


def _sentence(text: str) -> str:
    """Return the text as one bounded line without control characters."""
    text = "".join(char if char.isprintable() else " " for char in text).strip()
    return text if len(text) <= MAX_MISTAKE else text[: MAX_MISTAKE - 1] + "…"
