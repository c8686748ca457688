# attack: swallow everything by an audit hook that raises
# expect: RE|CE|WA

import sys


def hook(event, args):
    raise ValueError(event)


def guess(n):
    sys.addaudithook(hook)
    return n
