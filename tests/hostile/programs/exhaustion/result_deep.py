# attack: a list nested a million deep
# expect: MLE
# problem: secret-once

def guess(n):
    deep = []
    for _ in range(10**6):
        deep = [deep]
    return deep
