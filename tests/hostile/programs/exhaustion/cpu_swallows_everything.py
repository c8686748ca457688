# attack: catch whatever might end the loop
# expect: TLE
# problem: secret-once

def guess(n):
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
