# attack: print a guess without end
# expect: OLE
# problem: secret-program

while True:
    print("1" * 1000)
