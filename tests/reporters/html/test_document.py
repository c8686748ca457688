from __future__ import annotations

import re
import subprocess
import sys
from importlib.resources import files

import pytest

from judge.reporters.html.document import SCRIPTS, STYLES

TEMPLATES = files("judge.reporters.html") / "templates"


@pytest.mark.parametrize("name", sorted({name for names in (*STYLES.values(), *SCRIPTS.values()) for name in names}))
def test_nothing_of_ours_closes_its_own_element_or_loads_anything(name: str) -> None:
    text = (TEMPLATES / name).read_text("utf-8")
    for forbidden in ("</", "<!--", "http:", "https:", "url(", "@import", "innerHTML", "eval("):
        assert forbidden not in text


def test_no_template_turns_escaping_off() -> None:
    for template in TEMPLATES.iterdir():
        text = template.read_text("utf-8")
        assert "safe" not in text.replace("|", " ").split()
        assert "autoescape" not in text


def test_every_text_of_a_template_is_a_message() -> None:
    """A text that is written beside ``say`` would be in English on a Chinese page."""
    for template in TEMPLATES.iterdir():
        if template.name.endswith(".j2"):
            markup = re.sub(r"\{\{.*?\}\}|\{%.*?%\}", " ", template.read_text("utf-8"), flags=re.DOTALL)
            assert re.findall(r"[A-Za-z]{2,}", re.sub(r"<[^>]*>", " ", markup)) == [], template.name


def test_jinja_is_imported_only_when_a_page_is_made() -> None:
    program = (
        "import sys, judge.reporters.group.html, judge.contest.board;"
        "sys.exit(any(name.split('.')[0] in ('jinja2', 'markupsafe') for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
