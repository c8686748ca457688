"""The public face: ``load_problem``, ``judge_file``, and ``Session`` for whoever judges more than one file."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType

import msgspec

from judge.catalog.cache import Cache
from judge.catalog.cases import load_cases, load_gradients, load_samples
from judge.catalog.lookup import Catalogue, builtin_folder, imports_torch, slug_of_file
from judge.doctor import Finding, examine
from judge.errors import UsageError
from judge.judging.judge import Options as JudgingOptions
from judge.judging.judge import judge
from judge.judging.package_runner import NotAllowed, PackageRunner
from judge.models import Backend, Case, Isolation, Language, Limits, Problem, Record, Report, Reveal, Submission
from judge.sandbox.launch import Launched
from judge.sandbox.pool import SandboxPool

__all__ = ["Finding", "Options", "Session", "judge_file", "load_problem"]

MAX_SOURCE = 1 << 20
_OWN_CASE_LIMITS = Limits(cpu_s=10.0, wall_s=30.0, memory_mib=1024)
_NO_FOLDER = Path(os.devnull)


class Options(Record, frozen=True, kw_only=True):
    """How to judge. Without ``backend`` it is torch where the text imports torch, else the problem's first.

    ``language`` is that of the diagnosis. ``require`` names the case groups that count towards the verdict of a submission;
    empty means all.
    """

    backend: Backend | None = None
    seed: str = "default"
    reveal: Reveal = "case"
    fail_fast: bool = False
    language: Language = "en"
    require: tuple[str, ...] = ()


def _quiet(done: int, total: int) -> None:
    return None


class Session:
    """A catalogue, a cache and the sandboxes, for as long as a ``with`` block lasts. Belongs to one thread.

    ``home`` is where the cache lies; with None nothing is kept. ``problems`` are further catalogues beside the
    built-in one. ``sandboxes`` and ``author`` (which runs a package's own code) are for those who prove a package.
    """

    def __init__(
        self, home: Path | None = None, problems: Sequence[Path] = (), launched: Launched | None = None
    ) -> None:
        self._cache = Cache(home / "cache" if home else _NO_FOLDER)
        self.catalogue = Catalogue([builtin_folder(), *problems], self._cache)
        self.sandboxes = SandboxPool()
        if launched is not None:
            self.sandboxes.adopt(launched)
        self.author = PackageRunner(self.sandboxes)
        self._factor: float | None = None

    def submission(self, path: Path, backend: Backend | None = None) -> Submission:
        """Read a solution. Raises UsageError where there is no such file, or none that could be a solution."""
        try:
            if path.is_dir():
                raise UsageError(f"{path}: is a folder; name the solution's file")
            with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:  # noqa: PTH123  # a pipe blocks Path's
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    raise UsageError(f"{path}: is no regular file; name the solution's file")
                source = file.read(MAX_SOURCE + 1)
        except FileNotFoundError:
            raise UsageError(f"{path}: no such file; `judge start SLUG` makes one") from None
        except OSError as error:
            raise UsageError(f"{path}: cannot be read: {error.strerror}") from None
        if len(source) > MAX_SOURCE:
            raise UsageError(f"{path}: larger than {MAX_SOURCE >> 20} MiB, which no solution is")
        return Submission(
            file=os.fsencode(path).decode("utf-8", "replace"),
            source=source,
            backend=backend or ("torch" if imports_torch(source) else "numpy"),
        )

    def problem_of(self, path: Path, slug: str | None = None) -> Problem:
        """The problem that a file is a solution of; ``slug`` decides where given. Raises UsageError."""
        if slug is None:
            slug = slug_of_file(path, self.catalogue, self.submission(path).source[:4096])
        return self.catalogue.load(slug)

    def warm(self, backend: Backend) -> None:
        """Start the sandbox of this backend in the background. Raises SandboxError."""
        self.sandboxes.get(backend)

    def submit(
        self,
        problem: Problem,
        submission: Submission,
        options: Options | None = None,
        progress: Callable[[int, int], None] = _quiet,
    ) -> Report:
        """Judge on samples and hidden cases. Raises PackageError, SandboxError, UsageError where PyTorch is missing."""
        options = options or Options()
        submission = _judgeable(problem, submission)
        cases = self.cases(problem, submission.backend, options.seed)
        return self._judge(problem, submission, cases, options, progress)

    def cases(self, problem: Problem, backend: Backend, seed: str = "default") -> tuple[Case, ...]:
        """All cases with their answers; for torch with the gradients, too. Raises PackageError, SandboxError."""
        self.sandboxes.get(backend)
        cases = load_cases(problem, seed, self.author, self._cache)
        return load_gradients(problem, seed, cases, self.author, self._cache) if backend == "torch" else cases

    def run(
        self,
        problem: Problem,
        submission: Submission,
        options: Options | None = None,
        case: str | None = None,
    ) -> Report:
        """Judge on the samples, or on one case given as JSON text of its arguments; all of them count.

        Raises UsageError, PackageError.
        """
        options = msgspec.structs.replace(options or Options(), require=())
        submission = _judgeable(problem, submission)
        self.sandboxes.get(submission.backend)
        cases = self.samples(problem) if case is None else (self.own_case(problem, case),)
        if submission.backend == "torch":
            cache = self._cache if case is None else None  # all own cases have the same id
            cases = load_gradients(problem, "samples", cases, self.author, cache)
        return self._judge(problem, submission, cases, options, _quiet)

    def _judge(
        self,
        problem: Problem,
        submission: Submission,
        cases: tuple[Case, ...],
        options: Options,
        progress: Callable[[int, int], None],
    ) -> Report:
        choices = JudgingOptions(
            seed=options.seed,
            reveal=options.reveal,
            fail_fast=options.fail_fast,
            language=options.language,
            require=options.require,
            speed_factor=self.speed_factor(submission.backend),
        )
        return judge(problem, submission, cases, self.sandboxes, choices, progress)

    def samples(self, problem: Problem) -> tuple[Case, ...]:
        """The cases that the statement shows. Raises PackageError."""
        return load_samples(problem, self._cache)

    def own_case(self, problem: Problem, text: str) -> Case:
        """The case of these arguments, a JSON list, with the reference's answer. Raises UsageError, PackageError."""
        from judge.catalog.reading import read_own_case

        case = read_own_case(problem, text)
        try:
            expected = PackageRunner(self.sandboxes, _OWN_CASE_LIMITS).answer(problem, case)
        except NotAllowed as error:
            raise UsageError(f"--case: the problem does not allow this input: {error}") from None
        return msgspec.structs.replace(case, expected=expected)

    def speed_factor(self, backend: Backend = "python") -> float:
        """This machine's factor, measured when it is not known. Raises SandboxError."""
        if self._factor is None:
            from judge.judging import calibration

            kept = self._cache.get("speed", calibration.machine())
            with contextlib.suppress(ValueError):
                self._factor = float(kept) if kept else None
            if self._factor is None:
                self.sandboxes.get(backend)
                self._measure_speed()
        return self._factor or 1.0

    def _measure_speed(self) -> None:
        """Take the machine for as quick as it ever was: what slows it down for a moment is looked at in that moment."""
        from judge.judging import calibration

        self._factor = min(self._factor or calibration.SLOWEST, calibration.measure(self.sandboxes))
        self._cache.put("speed", calibration.machine(), str(self._factor).encode())

    def layers(self) -> Isolation:
        """Which layers of isolation are in force. Raises SandboxError."""
        return self.sandboxes.use(self.sandboxes.backend_at_hand(), lambda sandbox: sandbox.isolation)

    def doctor(self) -> list[Finding]:
        """What this machine gives for isolation. Its speed is measured again. Raises SandboxError."""
        layers = self.layers()
        self.speed_factor()
        self._measure_speed()
        return examine(layers, torch_found=find_spec("torch") is not None)

    def close(self) -> None:
        """End all sandboxes."""
        self.sandboxes.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def in_backend(problem: Problem, submission: Submission) -> Submission:
    """A plain problem has the one backend python, whatever the file imports."""
    if submission.backend in problem.backends:
        return submission
    return msgspec.structs.replace(submission, backend=problem.backends[0])


def _judgeable(problem: Problem, submission: Submission) -> Submission:
    """The same in a backend of the problem's. Raises UsageError where this machine cannot judge it."""
    submission = in_backend(problem, submission)
    if submission.backend == "torch" and find_spec("torch") is None:
        raise UsageError(
            f"{submission.file}: is of the backend torch, and PyTorch is not installed: pip install torch, "
            "or choose --backend numpy"
        )
    return submission


def load_problem(slug_or_folder: str | Path, problems: Sequence[Path] = ()) -> Problem:
    """A problem by its slug, or a package by its folder. Raises UsageError, PackageError."""
    folder = Path(slug_or_folder)
    if (folder / "problem.toml").is_file():
        from judge.catalog.reading import read_problem

        return read_problem(folder)
    return Catalogue([builtin_folder(), *problems]).load(str(slug_or_folder))


def judge_file(path: str | Path, problem: Problem | str | None = None, *, options: Options | None = None) -> Report:
    """Judge one file on all cases of its problem and report. Keeps nothing on disk.

    ``problem`` may be a loaded problem, a slug, or None: then the file says it, or its name does. Raises UsageError,
    PackageError, SandboxError. For many files use one ``Session``, whose sandboxes stay warm.
    """
    options = options or Options()
    file = Path(path)
    with Session() as session:
        submission = session.submission(file, options.backend)
        loaded = problem if isinstance(problem, Problem) else session.problem_of(file, problem)
        return session.submit(loaded, submission, options)
