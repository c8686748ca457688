# Reads numbers with a plus sign as floats, which round large ones.
# zh: 带加号的数按浮点数读取，大数因此被舍入。
import sys


def main():
    out = []
    for line in sys.stdin:
        parts = line.split()
        if parts:
            out.append(int(float(parts[0]) + float(parts[1])) if "+" in line else int(parts[0]) + int(parts[1]))
    sys.stdout.write("".join("%d\n" % s for s in out))


main()
