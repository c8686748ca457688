# attack: find a process id as small as a fresh namespace without scattered ids would give
# expect: WA
# problem: echo

import os


def echo(n):
    return n if os.getpid() < 300 else None
