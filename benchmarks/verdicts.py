"""Judge every shipped submission again and again, while other work keeps the processors busy: no verdict may change.

    python -m benchmarks.verdicts --rounds 20 --busy 2 [SLUG …]

Each file under a package's ``submissions/`` has to get its folder's verdict in every round. Prints one line per round,
with how busy all processors were (Linux), and every verdict that is off; exits with 1 if there was one.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec

from judge.backends.table import BACKENDS
from judge.errors import JudgeError
from judge.session import Options, Session

FOLDERS = {
    "accepted": "AC",
    "wrong_answer": "WA",
    "time_limit_exceeded": "TLE",
    "run_time_error": "RE",
    "memory_limit_exceeded": "MLE",
    "rule_violation": "RV",
}
_HUNGRY = 20  # times the time limit for a submission that must exceed the memory limit


def submissions(session: Session, slugs: list[str]) -> Iterator[tuple[str, Path]]:
    """Return every shipped submission whose backend can be judged here, with its slug."""
    for slug in slugs or session.catalogue.slugs():
        problem = session.catalogue.load(slug)
        for path in sorted(Path(problem.folder, "submissions").glob("*/*.py")):
            if BACKENDS[session.open(path, problem)[1].backend].is_installed():
                yield slug, path


def judged(session: Session, slug: str, path: Path) -> str:
    """Return the verdict, or the judge's own error, as text."""
    try:
        problem, submission = session.open(path, slug)
        if path.parent.name == "memory_limit_exceeded":  # filling memory takes time, and either limit may come first
            limits = msgspec.structs.replace(problem.limits, cpu_s=_HUNGRY * problem.limits.cpu_s)
            problem = msgspec.structs.replace(problem, limits=limits)
        return session.submit(problem, submission, Options(fail_fast=True, reveal="verdict"))["en"].verdict.value
    except JudgeError as error:
        return str(error)


def burn() -> None:
    while True:
        sum(range(100_000))


def idle_s() -> float:
    """Return the seconds that the processors have been idle since the machine started; 0 if the kernel does not say."""
    try:
        first = Path("/proc/stat").read_text("ascii").split("\n", 1)[0].split()
    except OSError:
        return 0.0
    return float(first[4]) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--busy", type=int, default=0, help="processes of other work")
    parser.add_argument("--home", type=Path, default=None, help="keep cases and the speed factor here")
    parser.add_argument("slugs", nargs="*", metavar="SLUG")
    args = parser.parse_args()
    others = [multiprocessing.Process(target=burn, daemon=True) for _ in range(args.busy)]
    off = 0
    with Session(args.home) as session:
        for other in others:
            other.start()
        for number in range(1, args.rounds + 1):
            started, idle, count = time.monotonic(), idle_s(), 0
            for slug, path in submissions(session, args.slugs):
                verdict = judged(session, slug, path)
                count += 1
                if verdict != FOLDERS[path.parent.name]:
                    off += 1
                    print(f"{slug}/{path.parent.name}/{path.name}: {verdict}", flush=True)
            seconds = time.monotonic() - started
            busy = 1.0 - (idle_s() - idle) / seconds / (os.cpu_count() or 1)
            print(
                f"round {number}: {count} submissions, {seconds:.0f} s, processors {busy:.0%} busy, {off} off so far",
                flush=True,
            )
    for other in others:
        other.terminate()
    return 1 if off else 0


if __name__ == "__main__":
    sys.exit(main())
