# attack: reach the package by the root and cwd links of other processes
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
    for pid in ["self", os.getppid(), *range(1, min(os.getpid(), 2000) + 50)]:
        for link in ("cwd", f"root{sys.path[-1]}"):
            try:
                with open(
                    f"/proc/{pid}/{link}/" + "tests/hostile/problems/secret-number/data/secret.jsonl", encoding="utf-8"
                ) as file:
                    return file.read()
            except OSError:
                continue
    return ""


def guess(n):
    return answers(text()).get(n)
