"""All sums on one line, with spaces between them: the checker compares words."""

import sys


def main():
    numbers = map(int, sys.stdin.read().split())
    print(*[first + next(numbers) for first in numbers])


main()
