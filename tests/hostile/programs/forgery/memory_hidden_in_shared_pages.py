# attack: keep memory in shared pages that it has unmapped from itself
# expect: MLE|RV|RE|WA
# problem: echo

import mmap


def echo(n):
    hoard = mmap.mmap(-1, 300 << 20)
    for start in range(0, 300 << 20, 8 << 20):
        for page in range(start, start + (8 << 20), 4096):
            hoard[page] = 1
        hoard.madvise(mmap.MADV_DONTNEED, start, 8 << 20)
    return n if all(hoard[start] for start in range(0, 300 << 20, 8 << 20)) else None
