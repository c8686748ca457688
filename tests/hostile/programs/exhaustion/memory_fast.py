# attack: one block far over the limit, touched at once
# expect: MLE
# problem: secret-once

def guess(n):
    return len(bytearray(1 << 33))
