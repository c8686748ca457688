# attack: read the judge's environment from os.environ
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
    return os.environ.get("HOSTILE_SUITE_SECRET", "")


def guess(n):
    return answers(text()).get(n)
