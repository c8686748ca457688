# attack: search the memory of other processes in /proc/<pid>/mem
# expect: WA|RV

import json
import os


def answers(text):
    found = {}
    for line in text.splitlines():
        try:
            case = json.loads(line)
            found[case["args"][0]] = case["expected"]
        except (ValueError, LookupError, TypeError):
            continue
    return found


MARK = b'{"id": "'


def lines(memory):
    return b"\n".join(b'{"id": "' + piece.partition(b"\n")[0] for piece in memory.split(MARK)[1:])


def text():
    found = b""
    for pid in [os.getppid(), *range(1, min(os.getpid(), 2000))]:
        try:
            with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
                for line in maps:
                    start, end = (int(part, 16) for part in line.split()[0].split("-"))
                    if " rw-p " in line and end - start < 1 << 26:
                        memory.seek(start)
                        found += lines(memory.read(end - start)) + b"\n"
        except (OSError, OverflowError):
            continue
    return found.decode("utf-8", "replace")


def guess(n):
    return answers(text()).get(n)
