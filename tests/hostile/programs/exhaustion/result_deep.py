# attack: a list nested a hundred thousand deep
# expect: WA
# problem: secret-once

def guess(n):
    deep = []
    for _ in range(10**5):
        deep = [deep]
    return deep
