# attack: a list that holds itself
# expect: WA
# problem: secret-once

def guess(n):
    cycle = []
    cycle.append(cycle)
    return cycle
