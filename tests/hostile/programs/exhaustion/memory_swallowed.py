# attack: catch the MemoryError and go on asking
# expect: MLE
# problem: secret-once

def guess(n):
    kept = []
    while True:
        try:
            kept.append(bytes(1 << 22) * 4)
        except MemoryError:
            continue
