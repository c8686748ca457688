"""What other terminals do at the same time: processes that write into one history. Run as a program.

arguments: the history's folder, how many entries to write (0: until killed), what the sources begin with.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from judge.errors import HistoryError
from judge.history.store import History
from tests.history.entries import event, judged


def main(folder: str, wanted: str, name: str) -> int:
    for index in count() if wanted == "0" else range(int(wanted)):
        # Many KiB that do not compress to nothing, so that a write takes a while.
        source = "\n".join(f"{name} {index} {line} {hash((name, index, line))}" for line in range(500)).encode()
        report, submission = judged(source)
        try:
            with History(Path(folder), lambda line: print(line, file=sys.stderr, flush=True)) as history:
                history.record({"en": report}, submission, "submit", float(index))
                history.note(event("hint", float(index), detail=name))
        except HistoryError as error:
            print(error, file=sys.stderr)
            return 1
        print(index, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
