# attack: look for the answers among all objects
# expect: WA|TLE

import gc
import json


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
    gc.unfreeze()
    found = []
    for thing in gc.get_objects():
        if isinstance(thing, dict) and "expected" in thing:
            found.append(json.dumps(thing, default=str))
        elif type(thing).__name__ in ("Case", "Problem"):
            found.append(str(getattr(thing, "expected", "")))
    return "\n".join(found)


def guess(n):
    return answers(text()).get(n)
