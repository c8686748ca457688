# attack: raise what the judge's own user would
# expect: RE
# problem: secret-once

def guess(n):
    raise KeyboardInterrupt
