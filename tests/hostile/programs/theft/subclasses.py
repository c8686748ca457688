# attack: look for the judge's records among all subclasses of object, and import its packages
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
    names = {cls.__module__ for cls in object.__subclasses__() if cls.__module__.startswith("judge")}
    try:
        from judge.catalog import cases, reading

        problem = reading.read_problem(reading.Path(sys.path[-1], "tests/hostile/problems/secret-number"))
        return "\n".join(json.dumps({"args": [index], "expected": 0}) for index in cases.load_samples(problem))
    except (ImportError, OSError):
        return "\n".join(names)


def guess(n):
    return answers(text()).get(n)
