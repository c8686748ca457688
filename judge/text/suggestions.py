"""Commands that the judge suggests, ready to be typed: quoted, and with the options that the user gave."""

from __future__ import annotations

from collections.abc import Sequence

from judge.models import Record

# The options that each command takes and that change what it is about.
REPEATED: dict[str, tuple[str, ...]] = {
    "run": ("problem", "problems", "backend"),
    "debug": ("problem", "problems", "backend", "seed"),
    "watch": ("problem", "problems", "backend", "seed"),
    "submit": ("problem", "problems", "backend", "seed"),
    "complexity": ("problem", "problems", "backend"),
    "show": ("problems",),
    "hint": ("problems",),
    "solution": ("problems",),
    "start": ("problems",),
    "mock": ("problems",),
    "contest start": ("problems", "member"),
    "contest submit": ("problem", "problems", "backend", "contest", "member"),
    "contest resume": ("problems", "member"),
    "contest end": ("member",),
    "contest review": ("problems", "member"),
}
_SPELLED = {"member": "as"}  # the options whose names are not those of the fields


class Given(Record, frozen=True):
    """The options of the command line that a suggested command has to repeat."""

    problem: str | None = None
    problems: tuple[str, ...] = ()
    backend: str | None = None
    seed: str | None = None
    contest: str | None = None
    member: str | None = None


NOTHING_GIVEN = Given()


def suggested(verb: str, words: Sequence[str], given: Given = NOTHING_GIVEN, **more: str) -> str:
    """Return the command line ``judge verb words``, with the options in ``given`` that the command knows, and ``more``.

    ``words`` are its arguments: a file or a slug. ``--`` keeps a name that begins with a dash from being an option.
    """
    import shlex

    options: list[str] = []
    for name in REPEATED[verb]:
        value = getattr(given, name)
        for one in value if isinstance(value, tuple) else (value,):
            if one is not None:
                options += [f"--{_SPELLED.get(name, name)}", one]
    for name, value in more.items():
        options += [f"--{name}", value]
    dashes = ["--"] if any(word.startswith("-") for word in words) else []
    # The file comes first where it can: that is how people type it.
    parts = [*options, *dashes, *words] if dashes else [*words, *options]
    return shlex.join(["judge", *verb.split(), *parts])
