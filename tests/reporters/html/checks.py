"""What holds for every page, whatever it shows."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from collections.abc import Callable
from importlib.resources import files
from typing import TYPE_CHECKING

import html5lib

if TYPE_CHECKING:
    from playwright.sync_api import Page

Opener = Callable[..., "Page"]
XHTML = "{http://www.w3.org/1999/xhtml}"


def check_document(text: str) -> None:
    """Valid HTML, ids that are there once, links that lead somewhere, and a policy for exactly this page's own."""
    tree = html5lib.HTMLParser(strict=True).parse(text)
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    ids = Counter(element.get("id") for element in elements if element.get("id") is not None)
    assert [name for name, count in ids.items() if count > 1 or re.search(r"\s", name) or not name] == []
    for element in elements:
        links = [element.get(name) for name in ("href", "src", "action", "srcset", "data") if element.get(name)]
        assert all(link == "data:," or link[1:] in ids for link in links), links
        assert not any(name == "style" or name.startswith("on") for name in element.attrib), element.attrib
    labels = [name for element in elements for name in (element.get("aria-labelledby") or "").split()]
    assert [name for name in labels if name not in ids] == []
    policy = next(element for element in elements if element.get("http-equiv") == "Content-Security-Policy")
    (style,) = [element.text or "" for element in elements if element.tag == f"{XHTML}style"]
    (script,) = [element.text or "" for element in elements if element.tag == f"{XHTML}script"]
    directives = dict(part.split(" ", 1) for part in (policy.get("content") or "").split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["style-src"] == _source(style)
    assert directives["script-src"] == _source(script)


def _source(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def check_accessible(page: Page) -> None:
    """No complaint of axe-core's, which needs a page that was opened with ``bypass_csp=True``."""
    page.evaluate((files("axe_playwright_python") / "axe.min.js").read_text("utf-8"))
    found = page.evaluate("() => axe.run()")
    complaints = [
        f"{violation['id']}: {violation['help']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for violation in found["violations"]
        for node in violation["nodes"][:2]
    ]
    assert not complaints, "\n".join(complaints)
    assert len(found["passes"]) > 20


def check_fits(page: Page) -> None:
    """The page itself does not scroll sideways."""
    assert page.evaluate("document.scrollingElement.scrollWidth <= innerWidth")
