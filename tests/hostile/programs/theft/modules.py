# attack: look for the answers in the judge's modules
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
    for name, module in list(sys.modules.items()):
        if name.startswith("judge"):
            found += [str(value) for value in vars(module).values() if "expected" in str(type(value).__dict__)]
    return "\n".join(found)


def guess(n):
    return answers(text()).get(n)
