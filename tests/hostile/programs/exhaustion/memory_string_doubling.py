# attack: double a string until nothing is left
# expect: MLE
# problem: secret-once

def guess(n):
    kept = "x"
    while True:
        kept += kept
