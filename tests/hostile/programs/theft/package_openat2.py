# attack: open the package's secret cases by openat2
# expect: RV

import ctypes
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
    libc = ctypes.CDLL(None)
    how = (ctypes.c_uint64 * 3)(0, 0, 0)
    for folder in sys.path:
        file = libc.syscall(
            437,
            -100,
            f"{folder}/".encode() + b"tests/hostile/problems/secret-number/data/secret.jsonl",
            ctypes.byref(how),
            24,
        )
        if file >= 0:
            return os.read(file, 1 << 16).decode()
    return ""


def guess(n):
    return answers(text()).get(n)
