# attack: an answer larger than all output may be
# expect: OLE
# problem: secret-once

def guess(n):
    return "x" * (8 << 20)
