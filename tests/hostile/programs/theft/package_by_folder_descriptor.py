# attack: climb from an open library folder to the package
# expect: WA|RV

import json
import os
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
    try:
        library = os.open(os.path.dirname(os.__file__), os.O_RDONLY)
        file = os.open(
            "../" * 20 + sys.path[-1].lstrip("/") + "/" + "tests/hostile/problems/secret-number/data/secret.jsonl",
            os.O_RDONLY,
            dir_fd=library,
        )
    except OSError:
        return ""
    return os.read(file, 1 << 16).decode()


def guess(n):
    return answers(text()).get(n)
