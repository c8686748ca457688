# attack: open the package's secret cases, found from the arguments of the process
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
    for argument in sys.orig_argv + sys.argv:
        while len(argument) > 1:
            try:
                with open(
                    os.path.join(argument, "tests/hostile/problems/secret-number/data/secret.jsonl"), encoding="utf-8"
                ) as file:
                    return file.read()
            except OSError:
                argument = os.path.dirname(argument)
    return ""


def guess(n):
    return answers(text()).get(n)
