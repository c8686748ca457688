# attack: an exception whose text cannot be encoded
# expect: RE
# problem: secret-once

def guess(n):
    raise ValueError("\ud800" * 10)
