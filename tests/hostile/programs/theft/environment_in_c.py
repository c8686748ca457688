# attack: read the environment in C, by getenv and from the end of the stack
# expect: WA

import ctypes
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
    libc = ctypes.CDLL(None)
    libc.getenv.restype = ctypes.c_char_p
    found = libc.getenv(b"HOSTILE_SUITE_SECRET") or b""
    block = ctypes.POINTER(ctypes.c_char_p).in_dll(libc, "environ")
    index = 0
    while block and block[index]:
        found += b"\n" + block[index].partition(b"=")[2]
        index += 1
    return found.decode()


def guess(n):
    return answers(text()).get(n)
