# attack: use too much and give it back before the answer
# expect: MLE
# problem: secret-once

def guess(n):
    block = b"x" * (100 << 20)
    del block
    return 0
