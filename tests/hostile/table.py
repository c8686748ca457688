"""Which layer stops what: every program with all layers, and with some of them switched off.

``python -m tests.hostile.table`` writes ``docs/sandbox-attacks.md``; names of families as arguments restrict it, and
then the table is printed. It takes some minutes. The programs do no harm where they get through: signals are number 0,
files are empty and have a mark in their names (they are removed again), calls have arguments that lead to nothing.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from judge.models import Verdict
from judge.sandbox.launch import LAYERS
from tests.hostile.arena import MARK, Arena, Program, programs

TARGET = Path(__file__).parents[2] / "docs" / "sandbox-attacks.md"
NAMESPACES = ("user", "mount", "ipc", "pid", "net")
ALL = "all"
_FAMILIES = ("theft", "forgery", "escape", "persistence")
_LITTERED = ("/tmp", "/var/tmp", "/dev/shm", "/run", ".", "/usr/lib", str(Path.home()), str(Path(os.__file__).parent))

Outcomes = dict[str, Verdict]
"""A program's verdict by configuration; AC where it got one case accepted."""


def configurations() -> dict[str, tuple[str, ...]]:
    """Sets of layers by name: all, each one missing, all namespaces missing, and each kind alone."""
    without = {f"no {name}": tuple(layer for layer in LAYERS if layer != name) for name in LAYERS}
    alone = {f"only {name}": (name,) for name in ("seccomp", "landlock", "rlimits")}
    return {
        ALL: LAYERS,
        **without,
        "no namespaces": tuple(layer for layer in LAYERS if layer not in NAMESPACES),
        "no landlock, no mount": tuple(layer for layer in LAYERS if layer not in ("landlock", "mount")),
        "only namespaces": NAMESPACES,
        **alone,
    }


def survey(chosen: list[Program]) -> dict[str, Outcomes]:
    """Judge all programs in all configurations. Outcomes by the program's title."""
    found: dict[str, Outcomes] = {program.title: {} for program in chosen}
    for name, layers in configurations().items():
        with Arena(layers) as arena:
            for program in chosen:
                report = arena.judge(program)
                accepted = any(case.verdict is Verdict.AC for case in report.cases)
                found[program.title][name] = Verdict.AC if accepted else report.verdict
                _sweep()
        print(f"{name}: {sum(outcome[name] is Verdict.AC for outcome in found.values())} get in", file=sys.stderr)
    return found


def _sweep() -> None:
    """Remove what a program has left where nothing held it."""
    for folder in filter(os.path.isdir, _LITTERED):
        for path in list(Path(folder).iterdir()):
            if path.name.startswith(MARK) or path.name == "escaped_state.py":
                path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
    if os.access(os.devnull, os.W_OK) and Path(os.devnull).stat().st_mtime_ns == 1 and os.geteuid() == 0:
        os.utime(os.devnull)


def render(chosen: list[Program], found: dict[str, Outcomes]) -> Iterator[str]:
    """The page, line by line."""
    release = os.uname()
    who = "root" if os.geteuid() == 0 else "an ordinary user"
    names = list(configurations())[1:]
    yield "# Attacks on the sandbox, and what stops them\n"
    yield f"{len(chosen)} hostile programs in `tests/hostile/programs/`, judged on Linux {release.release}"
    yield f"({release.machine}) by {who}. Made by `python -m tests.hostile.table`; do not edit. How the sandbox"
    yield "works and what the layers are: [sandbox.md](sandbox.md)."
    yield "A program *gets in* where at least one of its cases is accepted. For many programs of the family *escape*,"
    yield "that means only that the kernel accepted a system call. Its arguments are harmless here.\n"
    yield "| layers | " + " | ".join(_FAMILIES) + " | together |"
    yield "|---|" + "---:|" * (len(_FAMILIES) + 1)
    for name in [ALL, *names]:
        got_in = Counter(program.family for program in chosen if found[program.title][name] is Verdict.AC)
        cells = [str(got_in[family]) for family in _FAMILIES]
        yield f"| {'all layers' if name == ALL else name} | {' | '.join(cells)} | {sum(got_in.values())} |"
    total = Counter(program.family for program in chosen)
    yield f"| *programs* | {' | '.join(str(total[family]) for family in _FAMILIES)} | {len(chosen)} |\n"
    yield from _remarks(chosen, found)
    for family, members in groupby(chosen, key=lambda program: program.family):
        yield f"\n## {family}\n"
        yield "| program | what it tries | verdict | gets in with | other verdict with |"
        yield "|---|---|---|---|---|"
        for program in members:
            yield _row(program, found[program.title])


def _row(program: Program, outcome: Outcomes) -> str:
    others = {name: verdict for name, verdict in outcome.items() if verdict is not outcome[ALL]}
    got_in = ", ".join(name for name, verdict in others.items() if verdict is Verdict.AC)
    changed = ", ".join(f"{name}: {verdict}" for name, verdict in others.items() if verdict is not Verdict.AC)
    attack = program.attack.replace("|", "\\|")
    return f"| `{program.name}` | {attack} | {outcome[ALL]} | {got_in} | {changed} |"


def _remarks(chosen: list[Program], found: dict[str, Outcomes]) -> Iterator[str]:
    singles = [f"no {name}" for name in LAYERS]
    depths: dict[str, list[str]] = {
        "by at least two layers": [],
        "by exactly one layer": [],
        "by none of the layers": [],
    }
    for program in chosen:
        outcome = found[program.title]
        if any(outcome[name] is Verdict.AC for name in singles):
            depths["by exactly one layer"].append(program.title)
        elif all(verdict is not Verdict.AC for verdict in outcome.values()):
            depths["by none of the layers"].append(program.title)
        else:
            depths["by at least two layers"].append(program.title)
    explained = {
        "by at least two layers": "no single missing layer lets them in",
        "by exactly one layer": "they get in where one certain layer is missing",
        "by none of the layers": "they fail in every configuration: by what never enters the child, by how it "
        "is asked, by measuring from outside, or by file permissions and dropped capabilities",
    }
    for depth, titles in depths.items():
        yield f"- stopped {depth}: **{len(titles)}** ({explained[depth]})"
    for name in singles:
        only = [program.title for program in chosen if found[program.title][name] is Verdict.AC]
        if only:
            yield f"- held by {name.removeprefix('no ')} alone: {', '.join(f'`{title}`' for title in only)}"


def main(families: list[str]) -> None:
    """Survey and write."""
    chosen = [program for program in programs() if program.family in (families or _FAMILIES)]
    page = "\n".join(render(chosen, survey(chosen))) + "\n"
    if families:
        print(page)
    else:
        TARGET.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
