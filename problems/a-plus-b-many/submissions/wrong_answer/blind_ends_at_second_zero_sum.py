# A pair of zeros behind a sum of 0 ends the input.
# zh: 和为 0 之后再出现 0 0 就结束输入。
import sys


def main():
    out = []
    for line in sys.stdin:
        parts = line.split()
        if parts:
            if int(parts[0]) == int(parts[1]) == 0 and out and out[-1] == 0:
                break
            out.append(int(parts[0]) + int(parts[1]))
    print("\n".join(map(str, out)))


if __name__ == "__main__":
    main()
