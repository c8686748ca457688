# attack: a list that holds itself many times
# expect: TLE|MLE
# problem: secret-once

def guess(n):
    cycle = []
    cycle += [cycle] * 100
    return cycle
