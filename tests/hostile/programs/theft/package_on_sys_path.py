# attack: open the package's secret cases, found from sys.path
# expect: WA|RV

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
    for folder in sys.path:
        try:
            with open(
                f"{folder}/" + "tests/hostile/problems/secret-number/data/secret.jsonl", encoding="utf-8"
            ) as file:
                return file.read()
        except OSError:
            continue
    return ""


def guess(n):
    return answers(text()).get(n)
