# attack: an integer of ten million digits
# expect: OLE
# problem: secret-once

def guess(n):
    return 1 << 33_000_000
