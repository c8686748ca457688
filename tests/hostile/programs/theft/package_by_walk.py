# attack: walk the whole file system for secret.jsonl
# expect: WA|RV|TLE

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
    found = ""
    for top in [*sys.path, ".", "..", os.path.expanduser("~")]:
        for folder, _, names in os.walk(top):
            if "secret.jsonl" in names:
                try:
                    with open(os.path.join(folder, "secret.jsonl"), encoding="utf-8") as file:
                        found += file.read()
                except OSError:
                    continue
    return found


def guess(n):
    return answers(text()).get(n)
