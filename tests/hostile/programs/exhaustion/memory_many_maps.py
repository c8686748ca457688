# attack: map shared memory again and again
# expect: MLE
# problem: secret-once

import mmap


def guess(n):
    kept = []
    while True:
        kept.append(mmap.mmap(-1, 1 << 20, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS))
        kept[-1].write(bytes(1 << 20))
