# attack: os._exit(0) when the exception is converted to text
# expect: RE

import os


class Error(Exception):
    def __str__(self):
        os._exit(0)


def guess(n):
    raise Error
