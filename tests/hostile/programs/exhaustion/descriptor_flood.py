# attack: open descriptors until none is left
# expect: RE
# problem: secret-once

import os


def guess(n):
    kept = []
    while True:
        kept.append(os.pipe())
