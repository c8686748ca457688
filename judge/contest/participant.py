"""Take part in a contest. Everything is written to the log before it is shown. Several processes may use one log."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Callable, Iterator, Sequence

import msgspec

from judge.contest import events
from judge.contest.clock import ClockReading
from judge.contest.clock import read as read_clock
from judge.contest.log import FIRST, Log, LogLine, LogWriter, belongs_to, read_log, refuse_edited
from judge.contest.organiser import extended, granted_time
from judge.contest.rejudge import options_for, problem_of
from judge.contest.replay import ContestSubmission, Phase, Replay, replay_log
from judge.contest.scoreboard import Contestant, ScoreboardCell, make_scoreboard
from judge.contest.spec import ContestSpec
from judge.contest.storage import ContestFolder, read_seed, read_spec
from judge.errors import UsageError
from judge.files import writing
from judge.judging.options import Progress, no_progress
from judge.models import Language, Problem, Record, Report, Reports, Submission
from judge.session import Session
from judge.text.clean import encodable
from judge.text.messages import Phrase, mark, phrase
from judge.text.suggestions import suggested

MOST_PENDING = 20  # submissions that one command judges; in a shared folder, anybody can add some to the log


class ParticipantState(Record, frozen=True, kw_only=True):
    """The state of a member's contest now. ``cells`` are the member's results in the order of the tasks, never frozen.

    ``spec`` is the contest as it was made; ``replay`` includes the additional time of the member. ``head`` is the hash
    of the log's last line. Others can use it to check later that nothing before that line was changed.
    """

    spec: ContestSpec
    replay: Replay
    cells: tuple[ScoreboardCell, ...]
    records: int
    head: str
    torn: int = 0


class Participant:
    """A member of the contest in ``folder``. ``clock`` reads the time. Reports are made in all languages.

    Raise ``UsageError`` if there is no contest, or if ``member`` is not a valid name.
    """

    def __init__(self, folder: ContestFolder, member: str, clock: Callable[[], ClockReading] = read_clock) -> None:
        self.folder, self.member = folder, member
        self.spec = read_spec(folder)
        self._path = folder.log(member)
        self._clock = clock

    def state(self) -> ParticipantState:
        """Return the state now. Raise ``UsageError`` for a log that is unreadable, edited, or of another contest."""
        return self.state_from(self.log())

    def state_from(self, log: Log) -> ParticipantState:
        """Return the state now, from a log that was read earlier and has not changed since."""
        replay = self._replay(log.lines)
        own = make_scoreboard(self.spec, [Contestant(replay=replay)]).rows[0]
        head = log.lines[-1].digest if log.lines else FIRST
        return ParticipantState(
            spec=self.spec, replay=replay, cells=own.cells, records=len(log.lines), head=head, torn=log.torn
        )

    def timed(self) -> ContestSpec:
        """Return the contest with the additional time that the organiser has granted the member."""
        return extended(self.spec, granted_time(self.folder, self.spec), self.member)

    def log(self) -> Log:
        """Return the member's log. Raise ``UsageError`` if it is unreadable, edited, or of another contest."""
        log = read_log(self._path) if self._path.exists() else Log(())
        self._check(log.lines)
        refuse_edited(log, self._path)
        return log

    def start(self) -> None:
        """Begin the log, and the clock if the spec names no start. Once the log has begun, nothing changes."""
        with writing(self.folder.logs):
            self.folder.logs.mkdir(exist_ok=True)  # a git repository does not keep an empty folder
        with LogWriter(self._path, self._clock) as log:
            self._check(log.lines)
            new: list[events.LogEvent] = []
            if not log.lines:
                new = [events.ContestCreated(spec=self.spec), events.MemberJoined(member=self.member)]
            if not any(isinstance(line.record.event, events.ClockStarted) for line in log.lines):
                log.append(*new, events.ClockStarted())

    def note_opened(self, slug: str) -> None:
        """Record when a problem was first read, if the contest is running."""
        with self._writing() as log:
            replay = self._replay(log.lines)
            if replay.phase in ("running", "paused") and slug not in replay.opened:
                log.append(events.StatementOpened(problem=slug))

    def pause(self) -> None:
        """Pause the clock. Raise ``UsageError`` if it does not run, or if no pause is left."""
        with self._writing() as log:
            replay = self._replay(log.lines)
            if replay.phase != "running":
                raise UsageError("the clock does not run: the contest is {phase}", phase=_phase_text(replay.phase))
            if replay.pauses_left == 0:
                raise UsageError("no pause is left: this contest allows {pauses}", pauses=self.spec.pauses)
            log.append(events.ClockPaused())

    def resume(self) -> bool:
        """Restart a paused clock; return whether it was paused."""
        with self._writing() as log:
            if self._replay(log.lines).phase != "paused":
                return False
            log.append(events.ClockResumed())
            return True

    def end(self) -> None:
        """End the contest early. Raise ``UsageError`` if it has not begun, or is over."""
        with self._writing() as log:
            phase = self._replay(log.lines).phase
            if phase not in ("running", "paused"):
                raise UsageError("there is nothing to end: the contest is {phase}", phase=_phase_text(phase))
            log.append(events.ContestEnded())

    def submit(
        self,
        session: Session,
        name: str,
        submission: Submission,
        progress: Progress = no_progress,
        at: ClockReading | None = None,
    ) -> tuple[Reports, ContestSubmission]:
        """Log a submission and judge it; see ``log_submission`` and ``judge``."""
        seq = self.log_submission(session, name, submission, at)
        return self.judge(session, seq, submission, progress)

    def log_submission(
        self, session: Session, name: str, submission: Submission, at: ClockReading | None = None
    ) -> int:
        """Log a solution for the problem with that slug or letter, and return the number of its record.

        The submission counts at the time ``at``, by default now; after the end it counts as practice.
        Raise ``UsageError`` or ``PackageError``.
        """
        task = self.spec.task(name)
        self.problem(session, task.slug)  # raises if the problem differs from the contest's
        event = events.SolutionSubmitted(
            problem=task.slug,
            backend=submission.backend,
            file=encodable(submission.filename)[:400],
            source=submission.source,
        )
        with self._writing() as log:
            phase = self._replay(log.lines, at).phase
            if phase in ("ready", "countdown", "paused"):
                raise UsageError("nothing can be submitted: the contest is {phase}", phase=_phase_text(phase))
            return log.append(event, at=at).record.seq

    def judge(
        self, session: Session, seq: int, submission: Submission, progress: Progress = no_progress
    ) -> tuple[Reports, ContestSubmission]:
        """Judge the submission in record ``seq``, after the latest earlier submissions that were left unjudged.

        Return the reports, and the submission with its verdict, which is in the log by then. If ``UsageError``,
        ``PackageError`` or ``SandboxError`` is raised, ``judge_pending`` can judge the submission later.
        """
        reports = None
        with self._judging():
            for logged in self._pending(seq):
                if logged.seq == seq:
                    reports = self._judge(session, logged, submission, progress)
                else:
                    with contextlib.suppress(UsageError):  # a submission for a removed problem stays unjudged
                        self._judge(session, logged, _submission(logged), no_progress)
            if reports is None:  # another terminal has judged it while this one waited
                seed = read_seed(self.folder, self.spec)
                reports = self._reports(session, self._logged(seq).problem, submission, seed, progress)
        return reports, self._logged(seq)

    def judge_pending(self, session: Session) -> tuple[ContestSubmission, ...]:
        """Judge the latest submissions that were never judged, as after a kill; return them with their verdicts."""
        with self._judging():
            pending = self._pending(None)
            for logged in pending:
                self._judge(session, logged, _submission(logged), no_progress)
        return tuple(self._logged(logged.seq) for logged in pending)

    def judge_again(self, session: Session, logged: ContestSubmission, language: Language) -> Report:
        """Judge a submission again after the contest, with the failing case shown. The result is not kept.

        Raise ``UsageError`` or ``SandboxError``.
        """
        problem, submission = self.problem(session, logged.problem), _submission(logged)
        options = options_for(session, self.spec, problem, submission, read_seed(self.folder, self.spec))
        options = msgspec.structs.replace(options, reveal="case")
        return session.submit(problem, submission, options)[language]

    def problem(self, session: Session, slug: str) -> Problem:
        """Return the problem from the catalogue. Raise ``UsageError`` if it has changed since the contest was made."""
        return problem_of(session, self.spec, slug)

    def _judge(
        self, session: Session, logged: ContestSubmission, submission: Submission, progress: Progress
    ) -> Reports:
        seed = read_seed(self.folder, self.spec)
        reports = self._reports(session, logged.problem, submission, seed, progress)
        with self._writing() as log:
            judgement = events.judgement_of(reports["en"], seed)
            log.append(events.SolutionJudged(submission=logged.seq, judgement=judgement))
        return reports

    def _reports(self, session: Session, slug: str, submission: Submission, seed: str, progress: Progress) -> Reports:
        problem = self.problem(session, slug)
        options = options_for(session, self.spec, problem, submission, seed)
        reports = session.submit(problem, submission, options, progress)
        # Reports are shown and kept, so they must not reveal the seed.
        seed = f"contest:{self.spec.id}"
        return {language: msgspec.structs.replace(report, seed=seed) for language, report in reports.items()}

    def _check(self, lines: Sequence[LogLine]) -> None:
        if not belongs_to(lines, self.spec):
            raise UsageError(
                "{path}: was started with another spec than that in {spec_file}; restore that file",
                path=self._path,
                spec_file=self.folder.spec_file,
            )

    def _replay(self, lines: Sequence[LogLine], at: ClockReading | None = None) -> Replay:
        return replay_log(self.timed(), lines, at or self._clock())

    def _logged(self, seq: int) -> ContestSubmission:
        return next(logged for logged in replay_log(self.timed(), self.log().lines).submissions if logged.seq == seq)

    def _pending(self, last: int | None) -> list[ContestSubmission]:
        pending = replay_log(self.timed(), self.log().lines).pending
        return [logged for logged in pending if last is None or logged.seq <= last][-MOST_PENDING:]

    @contextlib.contextmanager
    def _writing(self) -> Iterator[LogWriter]:
        if not self._path.exists():
            raise UsageError("the contest is {phase}", phase=_phase_text("ready"))
        with LogWriter(self._path, self._clock) as log:
            self._check(log.lines)
            yield log

    @contextlib.contextmanager
    def _judging(self) -> Iterator[None]:
        """Hold the lock under which one submission of the member is judged at a time.

        Two at a time would distort each other's times, and one of them might be judged twice.
        """
        path = self.folder.judging(self.member)
        with writing(path):
            file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        try:
            if os.fstat(file).st_uid != os.getuid():  # its owner could hold the lock for ever
                raise UsageError("{path}: belongs to another user; remove it", path=path)
            fcntl.flock(file, fcntl.LOCK_EX)
            yield
        finally:
            os.close(file)


_PHASES: dict[Phase, tuple[str, str]] = {
    "ready": (mark("not started; to start it: {command}"), "contest start"),
    "countdown": (mark("about to begin; to see when: {command}"), "contest status"),
    "running": (mark("running"), ""),
    "paused": (mark("paused; to continue it: {command}"), "contest resume"),
    "ended": (mark("over"), ""),
}


def _phase_text(phase: Phase) -> Phrase:
    """Return the phase in words, with the command that leads out of it."""
    text, verb = _PHASES[phase]
    return phrase(text, command=suggested(verb)) if verb else phrase(text)


def refuse_degraded(session: Session, allow_degraded: bool) -> None:
    """Raise ``UsageError`` if this machine isolates code too weakly and the user has not allowed that.

    Raise ``SandboxError`` if the sandbox cannot be started.
    """
    if not allow_degraded and not (layers := session.layers()).is_safe_for_others:
        missing = ", ".join(layers.degraded)
        raise UsageError(
            "this machine judges without {missing}; see 'judge doctor', or continue with --allow-degraded",
            missing=missing,
        )


def _submission(logged: ContestSubmission) -> Submission:
    return Submission(file=logged.file, source=logged.source, backend=logged.backend)
