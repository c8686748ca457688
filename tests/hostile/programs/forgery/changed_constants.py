# attack: change small integers and True in the interpreter's memory
# expect: WA|RE|TLE|MLE|CE

import ctypes


def guess(n):
    ctypes.c_long.from_address(id(n) + 24).value = 7
    return n
