# attack: look for other sources in linecache and inspect
# expect: WA|TLE

import inspect
import json
import linecache
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
    found = ["".join(lines[2]) for lines in linecache.cache.values() if len(lines) == 4]
    for name, module in list(sys.modules.items()):
        try:
            found.append(inspect.getsource(module) if name.startswith("judge") else "")
        except (OSError, TypeError):
            continue
    return "\n".join(found)


def guess(n):
    return answers(text()).get(n)
