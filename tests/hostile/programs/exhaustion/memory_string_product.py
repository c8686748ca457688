# attack: a string of many gigabytes in one product
# expect: MLE
# problem: secret-once

def guess(n):
    return len("spam" * 10**11)
