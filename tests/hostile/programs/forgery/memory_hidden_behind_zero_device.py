# attack: keep memory in a shared mapping of /dev/zero
# expect: MLE|RV|RE|WA
# problem: echo

import mmap


def echo(n):
    with open("/dev/zero", "rb") as device:
        hoard = mmap.mmap(device.fileno(), 300 << 20, mmap.MAP_SHARED, mmap.PROT_READ)
    for start in range(0, 300 << 20, 8 << 20):
        for page in range(start, start + (8 << 20), 4096):
            hoard[page]
        hoard.madvise(mmap.MADV_DONTNEED, start, 8 << 20)
    return n
