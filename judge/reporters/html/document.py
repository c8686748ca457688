"""Fill templates into one HTML file that loads nothing, runs no code of others and is readable without scripts.

Three independent measures keep hostile texts harmless: Jinja escapes every value; controls and bidirectional overrides
in it are made visible first; and the page's policy allows only this project's own script and style, which are known by
their hashes. No value is ever placed inside a script or a style.
"""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Literal

from judge.models import Language
from judge.text.clean import clean
from judge.text.messages import translate

if TYPE_CHECKING:
    from jinja2 import Environment

Page = Literal["grade", "board"]
STYLES: dict[Page, tuple[str, ...]] = {"grade": ("page.css", "grade.css"), "board": ("page.css", "board.css")}
SCRIPTS: dict[Page, tuple[str, ...]] = {"grade": ("theme.js", "table.js", "drawer.js"), "board": ("theme.js",)}


def document(page: Page, language: Language, title: str, **values: object) -> str:
    """Return the page ``<page>.html.j2`` with its style and script. ``values`` are what the template needs.

    The template calls ``say`` for each of its own texts, which returns the text in ``language``.
    """
    from markupsafe import Markup

    def say(message: str, /, **texts: object) -> str:
        return translate(message, language, **texts)

    style, script = _joined(STYLES[page]), _joined(SCRIPTS[page])
    return (
        _environment()
        .get_template(f"{page}.html.j2")
        .render(
            language=language,
            title=title,
            say=say,
            policy=_policy(style, script),
            style=Markup(style),  # the project's own file
            script=Markup(script),
            **values,
        )
    )


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("judge.reporters.html"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_visible,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _visible(value: Any) -> Any:
    """Return a text, which is about to be escaped, cleaned. Markup, a subclass of ``str``, is the template's own."""
    return clean(value) if type(value) is str else value


@cache
def _joined(names: tuple[str, ...]) -> str:
    folder = files("judge.reporters.html") / "templates"
    return "\n".join((folder / name).read_text("utf-8") for name in names)


def _policy(style: str, script: str) -> str:
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src {_source(style)}",
            f"script-src {_source(script)}",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
        )
    )


def _source(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
