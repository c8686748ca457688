# attack: a chain of exceptions that keeps all frames and grows
# expect: MLE
# problem: secret-once

def guess(n):
    error = None
    while True:
        try:
            raise ValueError(bytearray(1 << 16)) from error
        except ValueError as caught:
            error = caught
