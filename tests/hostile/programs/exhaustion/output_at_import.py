# attack: print for ever while the module is loaded
# expect: OLE
# problem: secret-once

while True:
    print("x" * 1000)
