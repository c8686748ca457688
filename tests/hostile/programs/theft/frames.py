# attack: look for the answers in the local variables of its callers
# expect: WA

import json
import sys


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
    found = []
    frame = sys._getframe()
    while frame is not None:
        for name, value in {**frame.f_globals, **frame.f_locals}.items():
            if name in ("expected", "case", "cases", "answers"):
                found.append(str(value))
            if hasattr(value, "expected"):
                found.append(str(value.expected))
        frame = frame.f_back
    return "\n".join(found)


def guess(n):
    return answers(text()).get(n)
