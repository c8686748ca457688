# attack: grow by a page at a time
# expect: MLE
# problem: secret-once

def guess(n):
    kept = []
    while True:
        kept.append(bytearray(4096))
