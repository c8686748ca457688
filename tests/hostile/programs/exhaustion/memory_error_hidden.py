# attack: catch the MemoryError and raise something else
# expect: MLE
# problem: secret-once

def guess(n):
    kept = []
    try:
        while True:
            kept.append(b"x" * (1 << 22))
    except MemoryError:
        raise ValueError("nothing to do with memory") from None
