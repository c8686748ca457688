"""Click groups whose commands are imported when they are called, with help in the user's language."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from copy import copy
from gettext import gettext
from importlib import import_module
from inspect import cleandoc
from keyword import iskeyword
from typing import TYPE_CHECKING, Any

import click

from judge.cli.support.console import language, say
from judge.models import Language
from judge.text.clean import pad, width, wrap
from judge.text.messages import translate
from judge.text.suggestions import RepeatedOptions, current_options, set_current_options

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

CONTEXT_SETTINGS = {"help_option_names": ["-h", "--help"]}
VERBATIM = "\b"  # click's mark of a paragraph whose lines are kept
_FIRST_COLUMN = 30
click.IntRange.name, click.FloatRange.name = "integer", "number"  # click's errors say "not a valid integer"


class Formatter(click.HelpFormatter):
    """click's formatter for Chinese: a character takes two columns, and a line may be broken between two characters."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        usage = gettext("Usage:")
        super().write_usage(prog, args, prefix or (f"{usage} " if usage.isascii() else usage))

    def write_heading(self, heading: str) -> None:
        self.write(f"{' ' * self.current_indent}{heading}{':' if heading.isascii() else '：'}\n")

    def write_text(self, text: str) -> None:
        indent = " " * self.current_indent
        for number, paragraph in enumerate(paragraphs(text)):
            kept = paragraph.startswith(VERBATIM)
            lines = paragraph.split("\n")[1:] if kept else wrap(paragraph, self.width - self.current_indent)
            self.write("".join(["\n" if number else "", *(f"{indent}{line}\n" for line in lines)]))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = _FIRST_COLUMN, col_spacing: int = 2) -> None:
        rows = list(rows)
        first = min(max((width(term) for term, _ in rows), default=0), col_max) + col_spacing
        for term, text in rows:
            lines = wrap(text, max(20, self.width - self.current_indent - first))
            head = " " * self.current_indent + term
            if width(term) + col_spacing > first:
                self.write(head + "\n")
                head = ""
            for line in lines:
                self.write((pad(head, self.current_indent + first) + line).rstrip() + "\n")
                head = ""


class Context(click.Context):
    """The context of a command: ``Formatter`` writes its help, and the commands suggested in it repeat its options."""

    formatter_class = Formatter

    def invoke(self, *args: Any, **kwargs: Any) -> Any:
        before = current_options()
        set_current_options(_typed(self))
        try:
            return super().invoke(*args, **kwargs)
        finally:
            set_current_options(before)


def _typed(context: click.Context) -> RepeatedOptions:
    """Return the options that were typed. Options from the environment need not be repeated."""
    typed = {
        name: value
        for name, value in context.params.items()
        if context.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE
    }
    return RepeatedOptions(
        problem=typed.get("problem"),
        problems=tuple(map(str, typed.get("problems", ()))),
        backend=typed.get("backend"),
        seed=typed.get("seed"),
        contest=typed.get("contest"),
        member=typed.get("member"),
        lang=language() if _is_lang_typed(context) else None,
    )


def _is_lang_typed(context: click.Context) -> bool:
    """Return whether ``--lang`` was typed, for the command or for a group that it is in."""
    typed = context.get_parameter_source("lang") is click.core.ParameterSource.COMMANDLINE
    return typed or (context.parent is not None and _is_lang_typed(context.parent))


class LazyGroup(click.Group):
    """A group that has only the names of its subcommands, and imports none of them for its help.

    ``package`` has a module for each command. A subcommand that is a group itself is a package with a module ``group``.
    """

    def __init__(self, *args: Any, package: str, subcommands: Sequence[str], **kwargs: Any) -> None:
        kwargs.setdefault("no_args_is_help", not kwargs.get("invoke_without_command"))
        super().__init__(*args, context_settings=CONTEXT_SETTINGS, **kwargs)
        self.package, self.subcommands = package, subcommands

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.subcommands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.subcommands:
            return None
        module = import_module(f"{self.package}.{_module_name(cmd_name)}")
        if hasattr(module, "__path__"):
            module = import_module(".group", module.__name__)
        commands = [value for value in vars(module).values() if isinstance(value, click.Command)]
        return localised(next(command for command in commands if command.name == cmd_name), language())

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.subcommands and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], self.subcommands, n=1)
            meant = self._group_with(args[0]) or next(iter(near), "")
            if meant:
                text = say("there is no command '{name}'; did you mean '{near}'?", name=args[0], near=meant)
            else:
                text = say("there is no command '{name}'", name=args[0])
            raise click.UsageError(text, ctx)
        return super().resolve_command(ctx, args)

    def _group_with(self, name: str) -> str:
        """Return ``subgroup name`` if a subgroup has a command of this name, else an empty text."""
        if not name.isidentifier() or name == "group":
            return ""
        holders = (group for group in self.subcommands if self._source(group, _module_name(name)).is_file())
        return next((f"{group} {name}" for group in holders), "")

    def _source(self, *names: str) -> Traversable:
        from importlib.resources import files  # which imports fifteen other modules

        return files(self.package).joinpath(*names[:-1], f"{names[-1]}.py")

    def _summary(self, name: str) -> str:
        """Return the first paragraph of a command's help, read from its source: importing all commands takes longer."""
        own, group = self._source(_module_name(name)), self._source(name, "group")
        tree = ast.parse((own if own.is_file() else group).read_bytes())
        functions = (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.decorator_list)
        return paragraphs(next(filter(None, map(ast.get_docstring, functions))))[0]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section(say("Commands")):
            formatter.write_dl([(name, say(self._summary(name))) for name in self.subcommands])


def _module_name(command: str) -> str:
    return f"{command}_" if iskeyword(command) else command


def localised(command: click.Command, lang: Language) -> click.Command:
    """Return a copy of a command whose help is in the language, and which takes ``--lang``."""
    copied = copy(command)
    copied.context_class = Context
    if command.help:
        copied.help = "\n\n".join(translate(paragraph, lang) for paragraph in paragraphs(command.help))
    copied.params = [_localised_option(param, lang) for param in command.params]
    if all(param.name != "lang" for param in copied.params):
        copied.params.append(_localised_option(LANG, lang))
    return copied


# Commands that do not read the option accept it, too: the language is settled before they are imported.
LANG = click.Option(
    ["--lang"],
    type=click.Choice(["en", "zh"]),
    expose_value=False,
    help="The language of the output; default: $JUDGE_LANG, otherwise that of your locale.",
)


def _localised_option(param: click.Parameter, lang: Language) -> click.Parameter:
    if not isinstance(param, click.Option) or not param.help:
        return param
    copied = copy(param)
    copied.help = translate(param.help, lang)
    return copied


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a command's help, each on one line unless its lines are to be kept."""
    parts = cleandoc(text).split("\n\n")
    return [paragraph if paragraph.startswith(VERBATIM) else " ".join(paragraph.split()) for paragraph in parts]
