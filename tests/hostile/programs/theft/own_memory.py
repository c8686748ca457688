# attack: search its own memory for cases of earlier processes
# expect: WA|RE|TLE

import ctypes
import json
import os


def answers(text):
    found = {}
    for line in text.splitlines():
        try:
            case = json.loads(line)
            found[case["args"][0]] = case["expected"]
        except (ValueError, LookupError, TypeError):
            continue
    return found


MARK = b'{"id": "'


def lines(memory):
    return b"\n".join(b'{"id": "' + piece.partition(b"\n")[0] for piece in memory.split(MARK)[1:])


def text():
    libc = ctypes.CDLL(None)
    libc.sbrk.restype = ctypes.c_void_p
    reader, writer = os.pipe()
    found = b""
    for top in (libc.sbrk(0), id(found), id(MARK), ctypes.addressof(ctypes.c_int())):
        for page in range(top - (1 << 21) & ~0xFFF, top, 4096):
            if libc.write(writer, ctypes.c_void_p(page), 4096) > 0:
                found += os.read(reader, 4096)
    return lines(found.replace(MARK + b"'", b"")).decode("utf-8", "replace")


def guess(n):
    return answers(text()).get(n)
