# attack: loop for ever while the module is loaded
# expect: TLE
# problem: secret-once

while True:
    pass
