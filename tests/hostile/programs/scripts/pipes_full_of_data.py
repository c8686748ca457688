# attack: hide memory in the buffers of pipes
# expect: WA|RE|RV|MLE
# problem: secret-program

import contextlib
import fcntl
import os

with contextlib.suppress(OSError):
    for _ in range(4000):
        reading, writing = os.pipe()
        with contextlib.suppress(OSError):
            fcntl.fcntl(writing, 1031, 1 << 20)
        os.set_blocking(writing, False)
        os.write(writing, b"x" * (1 << 20))
print(1)
