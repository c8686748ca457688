# attack: map shared memory, which a limit on private data does not count
# expect: RV
# problem: secret-once

import mmap


def guess(n):
    block = mmap.mmap(-1, 1 << 30)
    for offset in range(0, len(block), 4096):
        block[offset] = 1
    return 0
