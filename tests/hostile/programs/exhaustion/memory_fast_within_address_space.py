# attack: a block over the limit that the address space still holds, touched at once
# expect: MLE
# problem: secret-once

def guess(n):
    block = b"x" * (150 << 20)
    return len(block)
