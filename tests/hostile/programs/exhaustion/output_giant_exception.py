# attack: an exception whose message is endless
# expect: RE
# problem: secret-once

def guess(n):
    raise ValueError("x" * (20 << 20))
