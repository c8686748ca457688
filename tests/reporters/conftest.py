"""A real browser for the HTML pages. After each test it checks what a page must never do."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.reporters.html.checks import Opener

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


# Not for the session: Playwright keeps an event loop running, in which no other module's asyncio could start.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    executable = next(filter(None, map(shutil.which, NAMES)), None)
    if executable is None:
        pytest.skip(f"no browser is installed ({', '.join(NAMES)})")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=executable, args=OPTIONS)
        yield started
        started.close()


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Opens a page's text as a file: ``opened(text, fragment="", **context)``.

    The test fails where the page asked for anything but itself, wrote to the console, raised or opened a dialog.
    """
    contexts: list[BrowserContext] = []
    seen: list[str] = []

    def open_page(text: str, fragment: str = "", **context: Any) -> Page:
        file = tmp_path / f"page{len(contexts)}.html"
        file.write_text(text, "utf-8")
        contexts.append(browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **context}))
        page = contexts[-1].new_page()
        page.set_default_timeout(10_000)
        address = file.as_uri()
        page.on("request", lambda request: seen.append(request.url))
        page.on("console", lambda message: seen.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: seen.append(str(error)))
        page.on("dialog", lambda dialog: seen.append(f"dialog: {dialog.message}"))
        page.goto(address + fragment)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert [thing for thing in seen if thing != "data:," and not thing.startswith(tmp_path.as_uri())] == []
