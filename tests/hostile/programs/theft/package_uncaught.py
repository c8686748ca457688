# attack: open the package's secret cases without catching the error
# expect: RV

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
    root = next(folder for folder in reversed(sys.path) if folder)
    with open(f"{root}/" + "tests/hostile/problems/secret-number/data/secret.jsonl", encoding="utf-8") as file:
        return file.read()


def guess(n):
    return answers(text()).get(n)
