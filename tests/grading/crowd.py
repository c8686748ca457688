"""A made-up study group: ``python -m tests.grading.crowd DIR [--members 30] [--problems 20] [--seed 0] [--torch]``.

Writes ``DIR/<member>/<slug_in_snake>.py`` from the shipped submissions, the hostile programs (wrapped, so that the
problem's entry runs them), files that cannot be loaded, and files that are no solutions. The same arguments give the
same group.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.verdicts import FOLDERS
from judge.backends.detection import detected
from judge.backends.table import CHOICES
from judge.catalog.lookup import Catalogue, builtin_folder
from judge.models import Problem, Verdict
from tests.hostile.arena import Program, programs

NAMES = ("ada", "bob", "李雷", "hán_méi", "o'neil", "anna-lena")
SYNTAX = b"def three_sum(nums:\n    return []\n"
LATIN = "# señor\ndef f():\n    return 1\n".encode("latin-1")
NOT_AC = frozenset(Verdict) - {Verdict.AC, Verdict.IE, Verdict.SK}
_HOSTILE = (
    *("escape/fork", "escape/signal", "escape/file", "escape/socket", "exhaustion/cpu", "exhaustion/memory"),
    *("exhaustion/output", "exhaustion/thread_bomb", "exhaustion/exit", "forgery/exit", "forgery/equal"),
    *("forgery/reply", "theft"),
)
_TELL_WHERE = ("theft/package_uncaught",)  # its own words name the folder that the judge is installed in
# Slow solutions that come close to the limit on one case and pass others by far: whether that case counts is a matter
# of luck, and with it a part of the score.
_CLOSE = frozenset(
    {
        "cross-entropy/element_loops",
        "grouped-query-attention/pair_by_pair",
        "kl-divergence/element_loops",
        "linear-regression/loops_over_samples",
        "logistic-regression/loops_over_samples",
        "multi-head-attention/pair_by_pair",
        "relu-ffn/element_by_element",
        "simplify-path/searches_from_the_start",
    }
)
_KINDS = {"accepted": 50, "wrong": 22, "other": 8, "hostile": 6, "broken": 4, "nothing": 8, "skipped file": 2}


class Handed(NamedTuple):
    """A file of the group; ``right`` has its right verdicts, and is empty for what is no solution."""

    member: str
    slug: str
    file: str
    source: bytes
    right: frozenset[Verdict]


class Shipped(NamedTuple):
    """Return the submissions of a package by their verdict."""

    accepted: list[Path]
    wrong: list[Path]
    other: list[Path]


def crowd(members: int, problems: int, seed: int, *, torch: bool) -> Iterator[Handed]:
    """Return the files of a group of ``members`` members with ``problems`` of the shipped problems."""
    dice = random.Random(seed)
    catalogue = Catalogue([builtin_folder()])
    # If two verdicts are right, a race in the program decides, and a group's result would change with it.
    hostile = [
        program
        for program in programs()
        if program.title.startswith(_HOSTILE)
        and program.backend != "torch"
        and len(program.expect) == 1
        and program.title not in _TELL_WHERE
    ]
    slugs = catalogue.slugs()
    columns = [catalogue.load(slug) for slug in slugs[:: len(slugs) // problems][:problems]]  # of every kind
    shipped = {problem.slug: _shipped(problem, torch=torch) for problem in columns}
    for number in range(members):
        member = NAMES[number] if number < len(NAMES) else f"member-{number}"
        for problem in columns:
            kind = dice.choices(list(_KINDS), list(_KINDS.values()))[0]
            made = _made(kind, problem, shipped[problem.slug], hostile, dice)
            if made is not None:
                name = problem.slug.replace("-", "_") + ("x" if kind == "skipped file" else "")
                yield Handed(member, problem.slug, f"{member}/{name}.py", *made)


def write(files: Sequence[Handed], folder: Path) -> None:
    for handed in files:
        path = folder / handed.file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(handed.source)


def _shipped(problem: Problem, *, torch: bool) -> Shipped:
    found: dict[str, list[Path]] = {folder: [] for folder in FOLDERS}
    for path in sorted(Path(problem.folder, "submissions").glob("*/*.py")):
        close = f"{problem.slug}/{path.stem}" in _CLOSE
        if not close and (torch or detected(path.read_bytes(), CHOICES) != "torch"):
            found[path.parent.name].append(path)
    others = [path for folder in FOLDERS if folder not in ("accepted", "wrong_answer") for path in found[folder]]
    return Shipped(found["accepted"], found["wrong_answer"], others)


def _made(
    kind: str, problem: Problem, shipped: Shipped, hostile: Sequence[Program], dice: random.Random
) -> tuple[bytes, frozenset[Verdict]] | None:
    match kind:
        case "nothing":
            return None
        case "skipped file":
            return b"# nothing yet\n", frozenset()
        case "hostile":
            return _wrapped(dice.choice(hostile), problem), NOT_AC
        case "broken":
            unreadable = (SYNTAX, LATIN, b"\0")
            # A whole program that does nothing is still a program: it is judged, and is no compile error.
            no_entry = () if problem.entry.kind == "program" else (b"", b"import os\n")
            return dice.choice(unreadable + no_entry), frozenset({Verdict.CE})
    paths = {"accepted": shipped.accepted, "wrong": shipped.wrong, "other": shipped.other}[kind] or shipped.accepted
    path = dice.choice(paths)
    return path.read_bytes(), frozenset({Verdict(FOLDERS[path.parent.name])})


def _wrapped(program: Program, problem: Problem) -> bytes:
    """The hostile program as a solution of another problem."""
    own = "echo" if program.problem.startswith("echo") else "guess"
    wrapper = f"\n\nfor _name in {(problem.entry.name, *problem.entry.aliases)!r}:\n"
    call = "lambda *given: " + own + "(1)"
    kind = f"type(_name, (), {{'__init__': {call}}})" if problem.entry.kind == "class" else call
    return program.source + f"{wrapper}    globals()[_name] = {kind}\n".encode()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--members", type=int, default=30)
    parser.add_argument("--problems", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--torch", action="store_true", help="take in solutions in PyTorch")
    options = parser.parse_args()
    files = list(crowd(options.members, options.problems, options.seed, torch=options.torch))
    write(files, options.folder)
    print(f"{len(files)} files of {options.members} members in {options.folder}")


if __name__ == "__main__":
    main()
