# attack: look for the answer in every open descriptor
# expect: WA|RE|RV|TLE
# problem: secret-program

import contextlib
import os

found = b""
for descriptor in range(3, 256):
    with contextlib.suppress(OSError):
        os.set_blocking(descriptor, False)
        found += os.read(descriptor, 4096)
    with contextlib.suppress(OSError):
        found += os.pread(descriptor, 4096, 0)
print(max((word for word in found.decode("latin-1").split() if word.isdigit()), key=len, default="1"))
