# attack: find many shared objects of the system, to leave messages in which of them are in memory
# expect: WA
# problem: echo

import os


def echo(n):
    seen = 0
    for folder in ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/lib64"):
        try:
            seen += len(os.listdir(folder))
        except OSError:
            continue
    return n if seen > 200 else None
