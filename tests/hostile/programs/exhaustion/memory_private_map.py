# attack: map private memory and touch it
# expect: MLE
# problem: secret-once

import mmap


def guess(n):
    block = mmap.mmap(-1, 1 << 30, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    for offset in range(0, len(block), 4096):
        block[offset] = 1
    return 0
