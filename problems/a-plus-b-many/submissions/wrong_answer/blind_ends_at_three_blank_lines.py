# Three blank lines in a row end the input.
# zh: 连续三个空行就结束输入。
import sys


def main():
    out = []
    blank = 0
    for line in sys.stdin:
        blank = blank + 1 if not line.strip() else 0
        if blank > 2:
            break
        parts = line.split()
        if parts:
            out.append(int(parts[0]) + int(parts[1]))
    print("\n".join(map(str, out)))


if __name__ == "__main__":
    main()
