"""Commands that the judge suggests, ready to be typed: quoted, and with the options that the user gave."""

from __future__ import annotations

from collections.abc import Sequence

from judge.models import Record

# For each command, the options that decide which problem it works on, and how.
REPEATED: dict[str, tuple[str, ...]] = {
    "list": ("problems",),
    "show": ("problems",),
    "start": ("problems", "backend"),
    "run": ("problem", "problems", "backend", "seed"),
    "submit": ("problem", "problems", "backend", "seed"),
    "watch": ("problem", "problems", "backend", "seed"),
    "debug": ("problem", "problems", "backend", "seed"),
    "complexity": ("problem", "problems", "backend", "seed"),
    "hint": ("problems",),
    "solution": ("problems", "backend"),
    "history": (),
    "progress": ("problems",),
    "review": ("problems",),
    "grade": ("problems", "seed"),
    "contest new": ("problems", "seed"),
    "contest list": (),
    "contest start": ("contest", "problems", "member"),
    "contest virtual": ("problems", "member"),
    "contest status": ("contest", "member"),
    "contest submit": ("problem", "problems", "backend", "contest", "member"),
    "contest pause": ("contest", "member"),
    "contest resume": ("contest", "problems", "member"),
    "contest end": ("contest", "member"),
    "contest review": ("contest", "problems", "member"),
    "mock": ("problems", "seed"),
    "problem verify": ("problems",),
    "doctor": (),
}
_SPELLED = {"member": "as"}  # the options whose names are not those of the fields
_CONTEST_IS_OPTION = ("contest submit",)  # the other commands take the contest as their argument


class RepeatedOptions(Record, frozen=True):
    """The options of the command line that a suggested command has to repeat."""

    problem: str | None = None
    problems: tuple[str, ...] = ()
    backend: str | None = None
    seed: str | None = None
    contest: str | None = None
    member: str | None = None
    lang: str | None = None  # every command takes it


NO_OPTIONS = RepeatedOptions()
_command_line = NO_OPTIONS


def current_options() -> RepeatedOptions:
    """Return the options of the command line that is being run; there are none in a library or a notebook."""
    return _command_line


def set_current_options(options: RepeatedOptions) -> None:
    """Record the options of the command line. Only the command line calls this."""
    global _command_line  # threads of a screen suggest commands as well, so a context variable is not enough
    _command_line = options


def suggested(verb: str, words: Sequence[str] = (), options: RepeatedOptions | None = None, **more: str) -> str:
    """Return the command line ``judge verb words``, with those ``options`` that the command knows, and ``more``.

    ``words`` are its arguments: a file or a slug; without any, the contest in ``options`` for a command that takes one.
    ``options`` are by default those of the command line that is being run. ``--`` keeps a name that begins with a dash
    from being an option.
    """
    import shlex

    options = current_options() if options is None else options
    names = list(REPEATED[verb])
    if "contest" in names and verb not in _CONTEST_IS_OPTION:
        names.remove("contest")
        words = words or ([options.contest] if options.contest else [])
    typed: list[str] = []
    for name in names:
        value = getattr(options, name)
        for one in value if isinstance(value, tuple) else (value,):
            if one is not None:
                typed += [f"--{_SPELLED.get(name, name)}", one]
    if lang := options.lang or current_options().lang:
        typed += ["--lang", lang]
    for name, value in more.items():
        typed += [f"--{name}", value]
    dashes = ["--"] if any(word.startswith("-") for word in words) else []
    # The file comes first where it can: that is how people type it.
    parts = [*typed, *dashes, *words] if dashes else [*words, *typed]
    return shlex.join(["judge", *verb.split(), *parts])
