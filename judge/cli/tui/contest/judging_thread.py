"""Judge in a separate thread, one submission after another, so that the screen's clock keeps running."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from queue import SimpleQueue
from typing import NamedTuple

import msgspec

from judge.cli.support.user_history import open_history
from judge.contest.participant import Participant, refuse_degraded
from judge.contest.replay import ContestSubmission
from judge.errors import HistoryError, InputError, JudgeError
from judge.history.records import Kind
from judge.models import Problem, Reports, Submission
from judge.session import Options, Session
from judge.text.messages import Phrase, phrase


class JudgingProgress(NamedTuple):
    """The judging in progress, on all cases or only the samples: ``done`` of ``total``. No slug if there is none."""

    slug: str = ""
    everything: bool = False
    done: int = 0
    total: int = 0


class JudgingResult(NamedTuple):
    """The reports, and the submission as it is in the log, if it was submitted."""

    reports: Reports
    problem: Problem
    submission: ContestSubmission | None = None


class PendingSubmissions(NamedTuple):
    """Submissions that an interrupted screen or command left unjudged and that are judged now."""

    submissions: tuple[ContestSubmission, ...]


class JudgingFailure(NamedTuple):
    """A failure to judge, and its reason."""

    why: JudgeError | Phrase


JudgingUpdate = JudgingProgress | JudgingResult | PendingSubmissions | JudgingFailure
Job = Callable[[Session], None]


class JudgingThread:
    """Judges in a thread of its own.

    ``session`` makes a session that belongs to the thread; ``tell`` is called from the thread and must not wait. A
    submission that is being judged when the process ends stays unjudged in the log.
    """

    def __init__(
        self,
        participant: Participant,
        session: Callable[[], Session],
        allow_degraded: bool,
        tell: Callable[[JudgingUpdate], object],
    ) -> None:
        self._participant, self._session, self._tell = participant, session, tell
        self._allow_degraded = allow_degraded
        self._jobs: SimpleQueue[Job] = SimpleQueue()

    def start(self) -> None:
        """Start the thread, which first judges what was left unjudged."""
        self._jobs.put(self._judge_pending)
        threading.Thread(target=self._run, name="judging", daemon=True).start()

    def samples(self, slug: str, submission: Submission) -> None:
        self._jobs.put(lambda session: self._samples(session, slug, submission))

    def everything(self, seq: int, slug: str, submission: Submission) -> None:
        """Judge what was submitted as record ``seq``."""
        self._jobs.put(lambda session: self._everything(session, seq, slug, submission))

    def _run(self) -> None:
        with self._session() as session:
            while True:
                job = self._jobs.get()
                try:
                    job(session)
                except InputError as error:
                    self._tell(JudgingFailure(error))
                except JudgeError as error:
                    self._tell(_judge_failed(error))
                except Exception as error:
                    self._tell(_judge_failed(f"{type(error).__name__}: {error}"))
                self._tell(JudgingProgress())

    def _judge_pending(self, session: Session) -> None:
        pending = self._participant.state().replay.pending
        if pending:
            self._tell(JudgingProgress(pending[0].problem, everything=True))
            refuse_degraded(session, self._allow_degraded)
            judged = self._participant.judge_pending(session)
            if judged:  # otherwise another terminal has judged them
                self._tell(PendingSubmissions(judged))

    def _samples(self, session: Session, slug: str, submission: Submission) -> None:
        self._tell(JudgingProgress(slug))
        problem = self._participant.problem(session, slug)
        reports = session.run(problem, submission, Options())
        # The description of a known-wrong submission would be help.
        reports = {language: msgspec.structs.replace(report, diagnosis=None) for language, report in reports.items()}
        self._tell(JudgingResult(reports, problem))
        self._record(reports, submission, "run")

    def _everything(self, session: Session, seq: int, slug: str, submission: Submission) -> None:
        def progress(done: int, total: int) -> None:
            self._tell(JudgingProgress(slug, True, done, total))

        progress(0, 0)
        refuse_degraded(session, self._allow_degraded)
        reports, logged = self._participant.judge(session, seq, submission, progress)
        self._tell(JudgingResult(reports, session.catalogue.load(slug), logged))
        self._record(reports, submission, "submit")

    def _record(self, reports: Reports, submission: Submission, kind: Kind) -> None:
        try:
            with open_history() as history:
                history.record(reports, submission, kind, time.time())
        except HistoryError as error:
            self._tell(JudgingFailure(phrase("this try was not recorded in the history: {why}", why=error)))


def _judge_failed(why: JudgeError | str) -> JudgingFailure:
    return JudgingFailure(phrase("the judge itself failed (this is not your code's fault): {why}", why=why))
