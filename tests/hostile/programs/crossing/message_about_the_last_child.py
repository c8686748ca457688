# attack: read in freed memory how the fork server was told to end an earlier submission
# expect: RE
# problem: echo

import ctypes
import os

WRITE = ctypes.CDLL(None).write
WRITE.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t]
PAGE, BLOCK, AROUND = 4096, 20, 3
# "patience_s", and one second. Backwards, so that the program does not hold it itself.
TOLD = b"\xf0\x3f\xcbs_ecneitap"
READ, INTO = os.pipe()


def memory():
    """The pages around some objects; reading an address that is not mapped must not crash."""
    blocks = {id(one) >> BLOCK for one in (object(), {}, 1.5, *(bytes(size) for size in range(20, 500, 20)))}
    for block in {block + step for block in blocks for step in range(-AROUND, AROUND + 1)}:
        for address in range(block << BLOCK, (block + 1) << BLOCK, PAGE):
            if WRITE(INTO, address, PAGE) == PAGE:
                yield os.read(READ, PAGE)


FOUND = any(TOLD in page[::-1] for page in memory())


def echo(n):
    return n if FOUND else os._exit(0)
