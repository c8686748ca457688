"""The history as the commands use it: asked for, it must be there; written on the side, it must disturb nothing."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from judge.cli.support.environment import home
from judge.cli.support.output import complain
from judge.errors import HistoryError
from judge.models import Report, Submission

if TYPE_CHECKING:
    from judge.history.records import Kind
    from judge.history.store import History


def opened() -> History:
    """The user's history. Raises HistoryError where nothing can be kept."""
    # SQLite is loaded when a verdict has been shown, not on the way to it.
    try:
        from judge.history.store import History
    except ImportError as error:  # a Python that was built without SQLite
        raise HistoryError(f"this Python cannot keep a history: {error}") from None
    folder = home()
    if folder is None:
        raise HistoryError("the history's folder cannot be written; name another in $JUDGE_HOME")
    return History(folder, complain)


def record(report: Report, submission: Submission, kind: Kind) -> None:
    """Keep a judged submission, or say in one line why not."""
    try:
        with opened() as history:
            history.record(report, submission, kind, time.time())
    except HistoryError as error:
        complain(f"this try is not in the history: {error} (--no-history stops this line)")
