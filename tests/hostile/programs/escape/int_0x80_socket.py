# attack: open a socket by the 32-bit socketcall
# expect: RV|RE
# problem: echo

import ctypes
import mmap

CODE = bytes.fromhex("53b867010000bb02000000b901000000ba00000000cd805bc3")  # socket(AF_INET, SOCK_STREAM, 0) is 359


def echo(n):
    page = mmap.mmap(-1, 4096, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=7)
    page.write(CODE)
    start = ctypes.addressof(ctypes.c_char.from_buffer(page))
    result = ctypes.CFUNCTYPE(ctypes.c_long)(start)()
    return n if 0 < result & 0xFFFFFFFF < 1 << 30 else None
