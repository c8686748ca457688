# attack: a chain of containers whose freeing goes deep
# expect: WA
# problem: secret-once

def guess(n):
    chain = []
    for _ in range(50_000):
        chain = [chain]
    del chain
    return 0
