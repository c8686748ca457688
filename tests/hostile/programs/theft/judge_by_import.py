# attack: import the judge's own reader of packages
# expect: WA|RV

import importlib
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
    try:
        for name in [name for name in sys.modules if name.startswith("judge")]:
            del sys.modules[name]
        reading = importlib.import_module("judge.catalog.reading")
        folder = reading.Path(sys.path[-1], "tests/hostile/problems/secret-number")
        return (folder / "data/secret.jsonl").read_text()
    except (ImportError, OSError):
        return ""


def guess(n):
    return answers(text()).get(n)
