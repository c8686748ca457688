"""The picture of the tour in the README shows what the commands print today."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from tools.tour import record

PICTURE = Path(__file__).resolve().parents[1] / "docs" / "tour.svg"


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_picture_is_that_of_the_commands(tmp_path: Path) -> None:
    """Run ``python -m tools.tour docs/tour.svg`` after a change of what these commands print."""
    record(tmp_path / "tour.svg")
    assert _shown(tmp_path / "tour.svg") == _shown(PICTURE)


def _shown(picture: Path) -> str:
    """Return the text of the picture without measured numbers, up to the calendar, which is another one each day."""
    parts = re.findall(r"<text[^>]*>(.*?)</text>", picture.read_text(encoding="utf-8"), re.DOTALL)
    text = " ".join(html.unescape(part).replace("\xa0", " ") for part in parts)
    before, progress, _ = text.partition("judge progress")
    assert progress
    return re.sub(r"\d+(\.\d+)? m?s\b|(under )?\d+ MiB", "_", " ".join(before.split()))
