# attack: end the process as if all were well
# expect: RE
# problem: secret-once

import os


def guess(n):
    os._exit(0)
