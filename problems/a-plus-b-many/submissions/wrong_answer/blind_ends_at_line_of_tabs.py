# A line that holds only tabs ends the input.
# zh: 只含制表符的行被当作输入结束。
import sys


def main():
    out = []
    for line in sys.stdin:
        if line.rstrip("\r\n") and line.strip(" \r\n"):
            parts = line.replace("\t", " ").split()
            if not parts:
                break
            out.append(int(parts[0]) + int(parts[1]))
    print("\n".join(map(str, out)))


if __name__ == "__main__":
    main()
