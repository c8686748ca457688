"""Iterate over standard input, which ends with the input; skip lines without numbers. O(n) time."""

import sys


def main():
    sums = []
    for line in sys.stdin:
        parts = line.split()
        if parts:
            sums.append(int(parts[0]) + int(parts[1]))
    print("\n".join(map(str, sums)))


main()
