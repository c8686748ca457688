# attack: built-in functions that find every string empty
# expect: WA|RE
# problem: secret-string

import builtins


def write(n):
    builtins.len = lambda value: 0
    builtins.type = lambda value: str
    return str(n)


def read(text):
    return int(text)
