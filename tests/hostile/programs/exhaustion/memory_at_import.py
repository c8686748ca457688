# attack: use too much while the module is loaded
# expect: MLE
# problem: secret-once

kept = []
while True:
    kept.append(bytearray(1 << 20))


def guess(n):
    return 0
