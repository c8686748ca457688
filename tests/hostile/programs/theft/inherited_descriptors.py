# attack: read every descriptor that may have been inherited
# expect: WA

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
    for descriptor in range(4, 4096):
        try:
            found += os.pread(descriptor, 1 << 16, 0)
        except OSError:
            continue
    return found.decode("utf-8", "replace")


def guess(n):
    return answers(text()).get(n)
