# attack: write to the file that is standard input, make it larger, or leave something in it for the next case
# expect: WA|RE|RV|TLE
# problem: secret-program

import contextlib
import fcntl
import mmap
import os

text = os.pread(0, 4096, 0)
ways = (
    lambda: os.pwrite(0, b"9" * 64, 0),
    lambda: os.pwrite(0, b"9" * 64, 1 << 20),
    lambda: os.ftruncate(0, 0),
    lambda: os.ftruncate(0, 1 << 24),
    lambda: os.posix_fallocate(0, 0, 1 << 24),
    lambda: fcntl.fcntl(0, 1033, 0),  # F_ADD_SEALS
    lambda: fcntl.fcntl(0, fcntl.F_SETLEASE, fcntl.F_WRLCK),
    lambda: fcntl.lockf(0, fcntl.LOCK_EX),
    lambda: mmap.mmap(0, 0, mmap.MAP_PRIVATE).write(b"9"),
)
for way in ways:
    with contextlib.suppress(OSError, ValueError):
        way()
with contextlib.suppress(OSError):
    os.lseek(0, 0, os.SEEK_END)
print(1 if os.pread(0, 4096, 0) == text else "".join(filter(str.isdigit, os.pread(0, 1 << 25, 0).decode())))
