# Adds the upper and the lower nine digits separately, and prints a leading zero if a borrow makes the upper part 0.
# zh: 高九位与低九位分别相加；退位后高位变成 0 时，会输出一个前导零。
import sys

BASE = 10**9


def split(x: int) -> tuple[int, int]:
    sign = -1 if x < 0 else 1
    high, low = divmod(abs(x), BASE)
    return sign * high, sign * low


def main() -> None:
    for line in sys.stdin:
        fields = line.split()
        if not fields:
            continue
        (h1, l1), (h2, l2) = (split(int(f)) for f in fields)
        high, low = h1 + h2, l1 + l2
        if low >= BASE:
            high, low = high + 1, low - BASE
        if low <= -BASE:
            high, low = high - 1, low + BASE
        if high == 0:
            print(low)
        elif high * low >= 0:
            print(f"{high}{abs(low):09d}")
        else:
            sign = "-" if high < 0 else ""
            print(f"{sign}{abs(high) - 1}{BASE - abs(low):09d}")


if __name__ == "__main__":
    main()
