# attack: a recursion whose frames each hold much
# expect: MLE
# problem: secret-once

def guess(n):
    kept = b"x" * (1 << 16)
    return guess(n + 1) + len(kept)
