# attack: a small object that is 2**60 elements when written out
# expect: TLE|MLE
# problem: secret-once

def guess(n):
    level = [0]
    for _ in range(60):
        level = [level, level]
    return level
