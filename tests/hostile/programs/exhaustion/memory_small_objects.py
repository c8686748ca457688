# attack: many small objects
# expect: MLE
# problem: secret-once


def guess(n):
    kept = []
    while True:
        kept.append(bytes(400))
