# attack: double a list until nothing is left
# expect: MLE
# problem: secret-once

def guess(n):
    kept = [0]
    while True:
        kept += kept
