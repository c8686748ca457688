# attack: replace os.read and os.write under the judge's loop
# expect: WA|RE|CE

import os

ORIGINAL = os.write
os.write = lambda descriptor, data: ORIGINAL(descriptor, bytes(data).replace(b"WA", b"AC"))
os.read = lambda descriptor, size: b"\0" * size


def guess(n):
    return n
