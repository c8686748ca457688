"""The history for the commands: those about the history need it, while judging goes on without it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from judge.cli.support.environment import home
from judge.cli.support.output import complain
from judge.errors import HistoryError, UsageError
from judge.models import Report, Submission
from judge.text.messages import phrase

if TYPE_CHECKING:
    from judge.history.records import Kind
    from judge.history.store import History


def open_history() -> History:
    """Return the user's history. Raises HistoryError if nothing can be kept."""
    # SQLite is imported after a verdict has been shown, not on the way to it.
    try:
        from judge.history.store import History
    except ImportError as error:  # a Python that was built without SQLite
        raise HistoryError("this Python cannot keep a history: {error}", error=error) from None
    folder = home()
    if folder is None:
        raise HistoryError("the history's folder cannot be written; name another in $JUDGE_HOME")
    return History(folder, complain)


def record(report: Report, submission: Submission, kind: Kind) -> None:
    """Keep a judged submission, or say in one line why it cannot be kept."""
    try:
        with open_history() as history:
            history.record(report, submission, kind, time.time())
    except HistoryError as error:
        complain(
            phrase("this attempt was not recorded in the history: {error} (--no-history hides this line)", error=error)
        )


def entry_number(word: str) -> int:
    """Return the number of an entry as it was typed. Raises UsageError for anything else."""
    if not word.isascii() or not word.isdigit() or len(word) > 18:
        raise UsageError("{word}: not the number of an entry; 'judge history' lists them", word=word[:40])
    return int(word)
