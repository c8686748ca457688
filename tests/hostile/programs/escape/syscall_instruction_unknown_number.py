# attack: make a system call that no table knows, from machine code
# expect: RV|RE
# problem: echo

import ctypes
import mmap

CODE = bytes.fromhex("b84e0c00000f05c3")  # mov eax, 3150; syscall; ret


def echo(n):
    page = mmap.mmap(-1, 4096, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=7)
    page.write(CODE)
    start = ctypes.addressof(ctypes.c_char.from_buffer(page))
    result = ctypes.CFUNCTYPE(ctypes.c_long)(start)()
    return n if result not in (-1, -13, -38) else None
