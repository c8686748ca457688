# Removes zeros behind the sign by replacing "-0" with "-", which breaks a negative zero.
# zh: 用替换“-0”为“-”的办法去掉符号后的零，遇到 -0 就出错。
import sys


def parse(text: str) -> int:
    while text.startswith("-0"):
        text = "-" + text[2:]
    return int(text)


def main() -> None:
    for line in sys.stdin:
        if line.strip():
            a, b = line.split()
            print(parse(a) + parse(b))


if __name__ == "__main__":
    main()
