# attack: make a 32-bit system call by int 0x80
# expect: RV|RE
# problem: echo

import ctypes
import mmap

CODE = bytes.fromhex("b814000000cd80c3")  # mov eax, 20; int 0x80; ret


def echo(n):
    page = mmap.mmap(-1, 4096, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=7)
    page.write(CODE)
    start = ctypes.addressof(ctypes.c_char.from_buffer(page))
    result = ctypes.CFUNCTYPE(ctypes.c_long)(start)()
    return n if 0 < result & 0xFFFFFFFF < 1 << 30 else None
