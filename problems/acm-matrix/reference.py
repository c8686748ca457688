"""Two-dimensional prefix sums: every query is answered from four entries of one table."""

import sys


def main():
    numbers = list(map(int, sys.stdin.buffer.read().split()))
    rows, columns, queries = numbers[:3]
    table = [[0] * (columns + 1)]
    place = 3
    for _ in range(rows):
        above, row, total = table[-1], [0], 0
        for column in range(columns):
            total += numbers[place + column]
            row.append(above[column + 1] + total)
        table.append(row)
        place += columns
    answers = []
    for _ in range(queries):
        top, left, bottom, right = numbers[place : place + 4]
        place += 4
        upper, lower = table[top - 1], table[bottom]
        answers.append(lower[right] - lower[left - 1] - upper[right] + upper[left - 1])
    print("\n".join(map(str, answers)))


main()
