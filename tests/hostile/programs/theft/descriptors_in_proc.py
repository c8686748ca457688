# attack: open the descriptors of its neighbours in /proc
# expect: WA|RV

import json
import os
import stat


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
    found = b""
    for pid in ["self", os.getppid(), *range(max(1, os.getpid() - 9), os.getpid() + 9)]:
        for descriptor in range(24):
            try:
                path = f"/proc/{pid}/fd/{descriptor}"
                if stat.S_ISREG(os.stat(path).st_mode):
                    with open(path, "rb", buffering=0) as file:
                        found += file.read(1 << 16)
            except OSError:
                continue
    return found.decode("utf-8", "replace")


def guess(n):
    return answers(text()).get(n)
